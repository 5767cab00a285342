package no.innovasjonsskolen.rehearsal;

import java.util.UUID;

/** Which draw on trial. */
public record RehearsalId(UUID value) {

    /** A new one. */
    static RehearsalId random() {
        return new RehearsalId(UUID.randomUUID());
    }

    /** From an address. */
    public static RehearsalId of(String text) {
        return new RehearsalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
