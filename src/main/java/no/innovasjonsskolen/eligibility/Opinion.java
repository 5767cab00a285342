package no.innovasjonsskolen.eligibility;

import java.time.Instant;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.ruling.Signed.Officer;

/**
 * What one assessor says in one case.
 *
 * @param proposed what the rules said of the facts she found
 */
record Opinion(OpinionId id, Officer by, Assessment said, Verdict proposed, Instant at) {

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
