package no.innovasjonsskolen.ruling;

import static no.innovasjonsskolen.letter.Block.action;
import static no.innovasjonsskolen.letter.Block.fact;
import static no.innovasjonsskolen.letter.Block.paragraph;

import java.util.List;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.letter.Block;
import no.innovasjonsskolen.letter.Letter;
import no.innovasjonsskolen.letter.LetterWords;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.site.Origin;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** What the letters about rulings say. None of them says what was decided (eForvaltningsforskriften § 8). */
@Component
class RulingLetters {

    private final LetterWords letterWords;
    private final Origin origin;

    RulingLetters(LetterWords letterWords, Origin origin) {
        this.letterWords = letterWords;
        this.origin = origin;
    }

    /** The keys of the notice of a ruling and of the second one. */
    static List<String> noticeKeys(RulingId id) {
        return List.of(noticeKey(id), secondKey(id));
    }

    static String noticeKey(RulingId id) {
        return "ruling/" + id + "/notice";
    }

    private static String secondKey(RulingId id) {
        return "ruling/" + id + "/second";
    }

    /** Says that there is a ruling, and where it is read. */
    Letter notice(Ruling ruling, Person party) {
        return about(ruling, party, noticeKey(ruling.id()), "ruling.letter.notice");
    }

    /** Says once more that there is one, to whoever has not opened it. */
    Letter second(Ruling ruling, Person party) {
        return about(ruling, party, secondKey(ruling.id()), "ruling.letter.second");
    }

    private Letter about(Ruling ruling, Person party, String key, String name) {
        var to = new Recipient(party.name(), party.email());
        var words = letterWords.to(to, ruling.content().language());
        return new Letter(key, ruling.subject(), to, words.language(), words.localize(name + ".title"),
                List.of(
                        paragraph(words, name + ".what"),
                        action(words, "ruling.letter.read", origin.of(ruling.url())),
                        paragraph(words, "ruling.letter.appeal"),
                        reference(ruling, words)));
    }

    private static Block reference(Ruling ruling, Words words) {
        return new Block.Facts(List.of(fact(words, "ruling.reference", ruling.reference())));
    }
}
