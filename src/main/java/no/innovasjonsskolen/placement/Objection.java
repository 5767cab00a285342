package no.innovasjonsskolen.placement;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.identity.PersonId;

/**
 * Somebody who applies says that a frozen pool is wrong.
 *
 * @param version of the pool it is about
 * @param answer the office's; empty while it waits
 */
record Objection(Id id, PoolId pool, int version, ApplicationId application, String text, PersonId by,
        String name, Instant at, Optional<Answer> answer) {

    /** Which objection. */
    record Id(UUID value) {

        /** From an address. */
        public static Id of(String text) {
            return new Id(UUID.fromString(text));
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * What the office answers.
     *
     * @param reason to the one who objected, and nobody else
     * @param published why the pool is opened, as everybody may read it; empty when it is not upheld
     */
    record Reply(String reason, Optional<String> published) {}

    /** @param upheld whether the pool is frozen anew */
    record Answer(boolean upheld, String reason, String by, Instant at) {}
}
