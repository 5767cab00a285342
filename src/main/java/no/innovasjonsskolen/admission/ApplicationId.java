package no.innovasjonsskolen.admission;

import java.util.UUID;

/** Which application. */
public record ApplicationId(UUID value) {

    /** From an address. */
    public static ApplicationId of(String text) {
        return new ApplicationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
