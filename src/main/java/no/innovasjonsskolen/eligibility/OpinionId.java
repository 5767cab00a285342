package no.innovasjonsskolen.eligibility;

import java.util.UUID;

/** Which opinion. */
record OpinionId(UUID value) {

    /** From an address or a form. */
    public static OpinionId of(String text) {
        return new OpinionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
