package no.innovasjonsskolen.ruling;

import java.time.Instant;
import java.util.Optional;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.ruling.Signed.Officer;

/**
 * What an officer has declared about herself and a case.
 *
 * @param reason a few words; empty where there never was a conflict
 * @param lifted who has found that there is none after all; empty where she declares it herself
 */
public record Declaration(CaseRef about, PersonId person, String name, Standing standing, String reason,
        Optional<Officer> lifted, Instant at) {

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
