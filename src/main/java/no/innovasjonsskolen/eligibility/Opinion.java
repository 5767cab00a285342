package no.innovasjonsskolen.eligibility;

import java.time.Instant;
import java.util.UUID;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.ruling.Signed.Officer;

/**
 * What one assessor says in one case.
 *
 * @param proposed what the rules said of the facts she found
 */
record Opinion(Id id, Officer by, Assessment said, Verdict proposed, Instant at) {

    /** Which opinion. */
    record Id(UUID value) {

        /** From an address or a form. */
        public static Id of(String text) {
            return new Id(UUID.fromString(text));
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    boolean isOf(PersonId person) {
        return by.id().equals(person);
    }

    boolean needsSecond() {
        return said.needsSecond(proposed);
    }

    /** Whether a rule has said it all: nothing was left to judge. */
    boolean isPlain() {
        return proposed == said.verdict() && !said.doubt();
    }
}
