package no.innovasjonsskolen.replacement;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.programme.CallId;

/**
 * A seat that is to change hands, or was left empty.
 *
 * @param seat the participant whose it is, or was
 * @param successor who is asked to take it over; nobody where it was left empty
 * @param askedBy who did it for the municipality, and what she is called
 */
record Replacement(Id id, ApplicationId application, CallId call, ParticipantId seat,
        Optional<ParticipantId> successor, PersonId askedBy, String name, Instant askedAt, State state) {

    /** Its number in the world. */
    record Id(UUID value) {}

    /** How it ends. */
    enum How {
        SEATED, REFUSED, TAKEN_BACK, LATE, NO_PLACE, EMPTY
    }

    /** How far it has come. */
    sealed interface State {}

    /** She who is asked has not answered. */
    record Asked() implements State {

        Ended seat(Instant now) {
            return new Ended(How.SEATED, now);
        }

        Ended refuse(Instant now) {
            return new Ended(How.REFUSED, now);
        }

        Ended takeBack(Instant now) {
            return new Ended(How.TAKEN_BACK, now);
        }

        Ended lapse(Instant now) {
            return new Ended(How.LATE, now);
        }

        Ended losePlace(Instant now) {
            return new Ended(How.NO_PLACE, now);
        }
    }

    /** Nothing is asked any more. */
    record Ended(How how, Instant at) implements State {}

    /** The seat is empty from now. */
    static Ended leaveEmpty(Instant now) {
        return new Ended(How.EMPTY, now);
    }

    boolean isOpen() {
        return state instanceof Asked;
    }

    boolean isEnded(How wanted) {
        return state instanceof Ended(var how, var _) && how == wanted;
    }
}
