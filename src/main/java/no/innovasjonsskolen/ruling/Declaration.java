package no.innovasjonsskolen.ruling;

import java.time.Instant;
import no.innovasjonsskolen.identity.PersonId;

/**
 * What an officer has declared about herself and a case.
 *
 * @param reason a few words; empty where there is no conflict
 */
public record Declaration(CaseRef about, PersonId person, String name, Standing standing, String reason,
        Instant at) {

    /** Whether she may have a hand in the case. */
    public enum Standing {
        /** Nothing that she knows of could make anybody doubt her. */
        IMPARTIAL,
        /** She is party, related, or otherwise not to decide (fvl § 6). */
        CONFLICTED
    }

    public boolean isConflict() {
        return standing == Standing.CONFLICTED;
    }
}
