package no.innovasjonsskolen.programme;

import java.util.UUID;

/** Which call. */
public record CallId(UUID value) {

    /** From an address. */
    public static CallId of(String text) {
        return new CallId(UUID.fromString(text));
    }

    /** A new one. */
    static CallId random() {
        return new CallId(UUID.randomUUID());
    }
}
