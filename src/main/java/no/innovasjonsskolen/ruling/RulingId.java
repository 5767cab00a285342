package no.innovasjonsskolen.ruling;

import java.util.UUID;

/** Which ruling. */
public record RulingId(UUID value) {

    /** From an address. */
    public static RulingId of(String text) {
        return new RulingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
