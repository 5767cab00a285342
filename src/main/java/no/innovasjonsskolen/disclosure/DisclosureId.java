package no.innovasjonsskolen.disclosure;

import java.util.UUID;

/** Which request to see documents. */
record DisclosureId(UUID value) {

    /** From an address. */
    public static DisclosureId of(String text) {
        return new DisclosureId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
