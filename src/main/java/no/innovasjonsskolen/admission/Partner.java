package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.util.UUID;
import no.innovasjonsskolen.municipality.MunicipalityNumber;

/** A municipality that is asked to apply together with the lead. */
record Partner(UUID id, MunicipalityNumber municipality, String name, String email, Instant invitedAt,
        Answer answer) {

    /** What it has answered. */
    sealed interface Answer {}

    record Asked() implements Answer {}

    record Agreed(String by, Instant at) implements Answer {}

    record Declined(String by, Instant at) implements Answer {}

    boolean agreed() {
        return answer instanceof Agreed;
    }
}
