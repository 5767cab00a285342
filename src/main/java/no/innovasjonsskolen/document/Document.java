package no.innovasjonsskolen.document;

import java.time.Instant;
import no.innovasjonsskolen.identity.PersonId;

/**
 * A file that was handed in.
 *
 * @param name what the owner called it, fit to be shown and kept
 * @param fingerprint the SHA-256 of its content, in hexadecimal
 */
public record Document(DocumentId id, PersonId owner, String name, FileKind kind, long size,
        String fingerprint, Instant receivedAt, State state) {

    /** Whether it may be opened. */
    public sealed interface State {}

    /** It may. */
    public record Open() implements State {}

    /** Not yet: the virus scanner did not answer. It is asked again until it does. */
    public record Quarantined() implements State {}

    /** Never: the scanner found something, and the content is gone. */
    public record Infected(String found) implements State {}
}
