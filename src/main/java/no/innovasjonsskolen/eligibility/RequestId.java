package no.innovasjonsskolen.eligibility;

import java.util.UUID;

/** Which request. */
record RequestId(UUID value) {

    /** From an address or a form. */
    public static RequestId of(String text) {
        return new RequestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
