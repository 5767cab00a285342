package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.util.UUID;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.municipality.MunicipalityNumber;

/**
 * A municipality that is asked to apply together with the lead.
 *
 * @param name the contact person there, who gets the personal link
 */
record Partner(UUID id, ApplicationId application, MunicipalityNumber municipality, String name, String email,
        State state) {

    /** What it has answered. */
    sealed interface State {}

    /** Nothing yet. */
    record Asked(Instant at) implements State {

        Agreed agree(String by, Instant at) {
            return new Agreed(by, at);
        }

        Declined decline(String by, Instant at) {
            return new Declined(by, at, false);
        }
    }

    /** Yes: it may be in no other application in this call. */
    record Agreed(String by, Instant at) implements State {

        Declined leave(String by, Instant at) {
            return new Declined(by, at, true);
        }
    }

    /** @param wasIn no after having agreed, and not at once */
    record Declined(String by, Instant at, boolean wasIn) implements State {

        Agreed agree(String by, Instant at) {
            return new Agreed(by, at);
        }

        Asked askAgain(Instant at) {
            return new Asked(at);
        }
    }

    /** The same partner, once another person answers for it. */
    Partner with(Recipient contact) {
        return new Partner(id, application, municipality, contact.name(), contact.email(), state);
    }

    /** Its contact. */
    Recipient contact() {
        return new Recipient(name, email);
    }

    boolean agreed() {
        return state instanceof Agreed;
    }
}
