package no.innovasjonsskolen.placement;

import java.time.Instant;
import java.util.Optional;
import no.innovasjonsskolen.identity.PersonId;

/**
 * One officer has asked that a lottery or its draw is set aside.
 *
 * @param agreed who agreed, and when; it counts until then
 */
record SetAside(PoolId pool, String reason, PersonId askedBy, String name, Instant at,
        Optional<Agreed> agreed) {

    /** Another officer than the one who asked. */
    record Agreed(String name, Instant at) {}

    /**
     * Whether another may agree. What was asked before the result was known lapses with it: else an officer
     * could ask beforehand, and another agree where the result does not please.
     *
     * @param known when the result is known; empty while nothing decides it
     */
    boolean countsAt(Instant now, Optional<Instant> known) {
        return agreed.isEmpty() && !hasLapsed(at, known, now);
    }

    /** Whether the result became known after it was asked. */
    static boolean hasLapsed(Instant asked, Optional<Instant> known, Instant now) {
        return known.filter(it -> !now.isBefore(it) && asked.isBefore(it)).isPresent();
    }
}
