package no.innovasjonsskolen.office;

import java.time.Instant;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.site.Deadline;

/**
 * Something the office asks an applicant for.
 *
 * @param until the last day she is asked to answer; an answer that comes later is taken too
 * @param to who got the letter; whoever writes in the application may answer
 * @param by the name of the one who asked
 */
record Inquiry(InquiryId id, ApplicationId application, String text, Deadline until, Recipient to, String by,
        State state) {

    /** How far it has come. */
    sealed interface State {}

    /** The letter is sent, and nobody has answered. */
    record Asked(Instant at) implements State {

        Answered answer(String text, String by, Instant now) {
            return new Answered(text, by, now);
        }

        TakenBack takeBack(String by, Instant now) {
            return new TakenBack(by, now);
        }
    }

    /** Answered; nobody at the office has seen the answer. */
    record Answered(String text, String by, Instant at) implements State {

        Closed read(String reader, Instant now) {
            return new Closed(text, by, at, reader, now);
        }
    }

    /** Answered, and seen. */
    record Closed(String text, String by, Instant at, String reader, Instant readAt) implements State {}

    /** The office needs no answer any more. */
    record TakenBack(String by, Instant at) implements State {}

    /** Whether the answer should have been here. */
    boolean isOverdue(Instant now) {
        return state instanceof Asked && until.hasPassed(now);
    }
}
