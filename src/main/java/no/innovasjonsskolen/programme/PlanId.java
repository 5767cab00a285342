package no.innovasjonsskolen.programme;

import java.util.UUID;

/** Which plan version. */
public record PlanId(UUID value) {

    /** From an address. */
    public static PlanId of(String text) {
        return new PlanId(UUID.fromString(text));
    }

    /** A new one. */
    static PlanId random() {
        return new PlanId(UUID.randomUUID());
    }
}
