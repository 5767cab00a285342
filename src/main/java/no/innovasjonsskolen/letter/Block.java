package no.innovasjonsskolen.letter;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.net.URI;
import java.util.List;
import no.innovasjonsskolen.site.Words;

/** One piece of a letter. Plain text: how it looks on screen, as text and on paper is decided here. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
@JsonSubTypes({
        @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
        @JsonSubTypes.Type(value = Block.Facts.class, name = "facts"),
        @JsonSubTypes.Type(value = Block.Items.class, name = "items"),
        @JsonSubTypes.Type(value = Block.Action.class, name = "action")})
public sealed interface Block {

    /** Running text. A line break in it stays a line break. */
    record Paragraph(String text) implements Block {

        /** Refuses text that cannot be printed. */
        public Paragraph {
            Printable.lines(text);
        }
    }

    /** What the next pieces are about. */
    record Heading(String text) implements Block {

        /** Refuses text that cannot be printed. */
        public Heading {
            Printable.line(text);
        }
    }

    /** What is so: reference, date, deadline. */
    record Facts(List<Fact> facts) implements Block {

        /** A copy is kept. */
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** A name and its value. A line break in the value stays a line break. */
    record Fact(String name, String value) {

        /** Refuses text that cannot be printed. */
        public Fact {
            Printable.line(name);
            Printable.lines(value);
        }
    }

    /** A list. */
    record Items(List<String> items) implements Block {

        /** A copy is kept. */
        public Items {
            items = List.copyOf(items);
            items.forEach(Printable::lines);
        }
    }

    /** What the reader is asked to do: what the link says, and its whole address. */
    record Action(String text, String url) implements Block {

        /** Refuses an address that leads nowhere from a letter. */
        public Action {
            Printable.line(text);
            Printable.line(url);
            var scheme = URI.create(url).getScheme();
            if (!"https".equals(scheme) && !"http".equals(scheme)) {
                throw new IllegalArgumentException("Not a whole address: " + url);
            }
        }
    }

    /** The sentence behind a key. */
    static Block paragraph(Words words, String key, Object... values) {
        return new Paragraph(words.localize(key, values));
    }

    /** A fact whose name is behind a key. */
    static Fact fact(Words words, String key, String value) {
        return new Fact(words.localize(key), value);
    }

    /** @param url whole, see {@link Origin#of} */
    static Block action(Words words, String key, String url) {
        return new Action(words.localize(key), url);
    }
}
