package no.innovasjonsskolen.replacement;

import no.innovasjonsskolen.site.Deadline;
import no.innovasjonsskolen.site.Sentence;

/** Why no seat of an application can change now. */
sealed interface Closed extends Held {

    /** Why, with the way on. */
    Sentence why();

    /** It has no place: it is not offered one, or has it no longer. */
    record NoPlace() implements Closed {

        @Override
        public Sentence why() {
            return Sentence.of("replacement.closed.no-place");
        }
    }

    /** The gathering that the plan names has begun. */
    record TooLate(Deadline until) implements Closed {

        @Override
        public Sentence why() {
            return Sentence.of("replacement.closed.late", until);
        }
    }
}
