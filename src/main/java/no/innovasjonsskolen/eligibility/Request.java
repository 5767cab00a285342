package no.innovasjonsskolen.eligibility;

import java.time.Instant;
import java.util.List;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.ruling.Signed.Officer;
import no.innovasjonsskolen.site.Deadline;

/**
 * What the school asks a participant for before it decides about her. Nothing is refused because it does not
 * come: the case is then judged by what there is.
 *
 * @param papers documents, by what they show
 * @param other what else, in the school's words to her; may be empty where documents are asked for
 * @param until the last day the case waits for her; an answer that comes later is taken too
 */
record Request(RequestId id, ParticipantId of, List<Evidence> papers, String other, Deadline until,
        Officer by, Instant askedAt, State state) {

    /** The school's own choice: a week's working days to find a document, with the letter on its way. */
    static final int LEAST_WORKING_DAYS = 5;

    /** How far it has come. */
    sealed interface State {}

    /** The letter is sent, and she has not answered. */
    record Asked() implements State {

        Answered answer(String text, Instant now) {
            return new Answered(text, now);
        }

        TakenBack takeBack(Officer by, Instant now) {
            return new TakenBack(by, now);
        }
    }

    /** She has sent what she has. */
    record Answered(String text, Instant at) implements State {}

    /** The school needs nothing more. */
    record TakenBack(Officer by, Instant at) implements State {}

    /** Whether the case waits for her. A day that has passed is an answer. */
    boolean isWaiting(Instant now) {
        return state instanceof Asked && !until.hasPassed(now);
    }
}
