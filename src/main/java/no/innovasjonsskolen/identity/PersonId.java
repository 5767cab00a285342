package no.innovasjonsskolen.identity;

import java.io.Serializable;
import java.util.UUID;

/** Who a person is in the house; means nothing outside it. */
public record PersonId(UUID value) implements Serializable {

    /** From an address. */
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    /** A new person's. */
    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }
}
