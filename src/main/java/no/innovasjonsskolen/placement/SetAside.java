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
}
