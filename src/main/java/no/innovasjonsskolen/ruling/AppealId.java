package no.innovasjonsskolen.ruling;

import java.util.UUID;

/** Which appeal. */
record AppealId(UUID value) {

    /** From an address. */
    public static AppealId of(String text) {
        return new AppealId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
