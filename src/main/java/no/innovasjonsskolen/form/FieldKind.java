package no.innovasjonsskolen.form;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;

/**
 * How a question is answered: what is taken, and the value it becomes.
 *
 * @param <T> the type of the value
 */
interface FieldKind<T> {

    /** The control that a page shows. */
    enum Control {
        LINE, PARAGRAPHS, EMAIL, TELEPHONE, NUMBER, DATE, ONE_OF, SELECT, SEVERAL, CHECK, BUTTON, FILE,
        HIDDEN;

        /** Whether the form prints it among its questions. */
        boolean isShown() {
            return this != BUTTON && this != HIDDEN;
        }

        /** Whether it is answered by ticking, so that a browser sends nothing where nothing is ticked. */
        boolean isChosen() {
            return this == ONE_OF || this == SEVERAL || this == CHECK;
        }
    }

    Control control();

    /** Judges what was typed; blank texts are not sent here. */
    Reading<T> read(List<String> typed);

    /** The value as it is kept: what {@link #read} takes. */
    String kept(T value);

    /** The value as somebody else's answer is told to a reader. */
    default String said(T value, Words words) {
        return kept(value);
    }

    /** What to choose from; empty where nothing is chosen. */
    default List<Option<T>> options() {
        return List.of();
    }

    /** The names that a browser sends the answer under. */
    default List<String> parameters(String name) {
        return List.of(name);
    }

    /** A kept text as the control shows it, one text for each parameter. */
    default List<String> shown(String text) {
        return List.of(text);
    }

    /** What an answer comes to. */
    sealed interface Reading<T> {}

    /**
     * It is taken.
     *
     * @param text as it is kept and shown again
     */
    record Good<T>(String text, T value) implements Reading<T> {}

    /** Nothing was written that anybody can see. */
    record Nothing<T>() implements Reading<T> {}

    /**
     * It is not taken.
     *
     * @param kept what a draft keeps of it while somebody writes: half an address; empty for what may never
     *         be kept
     */
    record Bad<T>(Optional<String> kept, Worded why) implements Reading<T> {

        static <T> Bad<T> of(Optional<String> kept, String key, Object... values) {
            return new Bad<>(kept, new Complaint(Sentence.of("form.error." + key, values)));
        }
    }

    /** A reason that the kit gives: it does not name the field, so the summary of errors does. */
    record Complaint(Sentence sentence) implements Worded {

        @Override
        public String in(Words words) {
            return sentence.in(words);
        }
    }

    /**
     * A required answer is not there.
     *
     * @param own the key of the room's own sentence, if it has one
     */
    record Missing(String own, Sentence general) implements Worded {

        @Override
        public String in(Words words) {
            return words.has(own) ? words.localize(own) : general.in(words);
        }
    }
}
