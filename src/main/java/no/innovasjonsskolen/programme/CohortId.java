package no.innovasjonsskolen.programme;

import java.util.UUID;

/** Which cohort. */
public record CohortId(UUID value) {

    /** From an address. */
    public static CohortId of(String text) {
        return new CohortId(UUID.fromString(text));
    }

    /** A new one. */
    static CohortId random() {
        return new CohortId(UUID.randomUUID());
    }
}
