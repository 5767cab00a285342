package no.innovasjonsskolen.letter;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A letter in the outbox.
 *
 * @param id also names it to mail servers, so that a letter that arrives twice is seen to be one
 * @param number its place in the outbox, counted from 1
 */
public record OutboxLetter(UUID id, long number, Letter letter, Instant writtenAt, State state) {

    /** How far it has come. */
    public sealed interface State {}

    /** Not delivered yet; the error is from the last attempt. */
    public record Waiting(int attempts, Optional<String> lastError) implements State {}

    /** Taken by the reader's mail server, or shown where the demo school shows letters. */
    public record Delivered(Instant at) implements State {

        /** It was returned by a mail server that had taken it. */
        Stopped comeBack(Instant now) {
            return new Stopped(now, StopReason.RETURNED, "");
        }
    }

    /**
     * Refused for good, or not taken in a week. It is kept, and someone at the office must find another way.
     */
    public record Stopped(Instant at, StopReason reason, String lastError) implements State {

        /** The office has found another way to reach the reader. */
        SetAside setAside(Instant now) {
            return new SetAside(now, reason);
        }

        /** The office tries the same address once more. */
        Waiting sendAgain() {
            return new Waiting(0, Optional.of(lastError));
        }
    }

    /** Stopped, and nothing more is to be done about it here. */
    public record SetAside(Instant at, StopReason reason) implements State {}
}
