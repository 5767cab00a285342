package no.innovasjonsskolen.eligibility;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.ruling.Signed.Officer;
import no.innovasjonsskolen.site.Deadline;

/**
 * What the school asks a participant for before it decides about her, or gives her notice of before it
 * changes what it has decided. Nothing is refused because she does not answer: the case is then judged by
 * what there is.
 *
 * @param papers documents, by what they show
 * @param other what else, in the school's words to her; may be empty where documents are asked for
 * @param until the last day the case waits for her; an answer that comes later is taken too
 */
record Request(Id id, Kind kind, ParticipantId of, List<Evidence> papers, String other, Deadline until,
        Officer by, Instant askedAt, State state) {

    /** The school's own choice: a week's working days to find a document, with the letter on its way. */
    static final int LEAST_WORKING_DAYS = 5;

    /** The school's own choice: a notice leaves time to find help, and is no shorter over a holiday. */
    static final int LEAST_NOTICE_WEEKS = 2;

    /** Which request. */
    record Id(UUID value) {

        /** From an address or a form. */
        public static Id of(String text) {
            return new Id(UUID.fromString(text));
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** What it is for. */
    enum Kind {
        /** Something the case lacks. */
        MISSING,
        /** The decision may rest on an error, and be changed to less (fvl §§ 16 and 35). */
        ERROR,
        /** It may rest on false documents, and be annulled (fvl § 16, uhl § 12-1). */
        FALSE_DOCUMENTS;

        /** The end of the keys of its sentences. */
        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        boolean isNotice() {
            return this != MISSING;
        }
    }

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
    record Answered(String text, Instant at) implements State {

        /** The school lets a notice go when it has read the answer. */
        TakenBack takeBack(Officer by, Instant now) {
            return new TakenBack(by, now);
        }
    }

    /** The school needs nothing more. */
    record TakenBack(Officer by, Instant at) implements State {}

    /** Whether she has had her say of a notice, or time to have it. */
    boolean isHeard(Instant now) {
        return kind.isNotice()
                && (state instanceof Answered || state instanceof Asked && until.hasPassed(now));
    }

    /** Whether the case waits for her. A day that has passed is an answer. */
    boolean isWaiting(Instant now) {
        return state instanceof Asked && !until.hasPassed(now);
    }
}
