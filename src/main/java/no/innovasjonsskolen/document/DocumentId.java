package no.innovasjonsskolen.document;

import java.util.UUID;

/** A file's name outside the room: random, so that nobody finds a file by guessing. */
public record DocumentId(UUID value) {

    /** From an address. */
    public static DocumentId of(String text) {
        return new DocumentId(UUID.fromString(text));
    }

    /** A new file's. */
    static DocumentId random() {
        return new DocumentId(UUID.randomUUID());
    }
}
