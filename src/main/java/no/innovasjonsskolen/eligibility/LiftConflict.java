package no.innovasjonsskolen.eligibility;

import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.ruling.Impartiality;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: a conflict of interest was declared by mistake. Never made by the one who declared it: she does
 * not find the case.
 */
@Component
class LiftConflict {

    private final AssessorCases assessorCases;
    private final Impartiality impartiality;
    private final SchoolClock clock;

    LiftConflict(AssessorCases assessorCases, Impartiality impartiality, SchoolClock clock) {
        this.assessorCases = assessorCases;
        this.impartiality = impartiality;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        /** She finds the case again. */
        record Lifted() implements Outcome {}

        /** She has declared none, or it was lifted before. */
        record NotConflicted() implements Outcome {}
    }

    @Transactional
    Outcome lift(Person me, ParticipantId id, PersonId whom, String reason) {
        var now = clock.instant();
        var file = assessorCases.hold(me, id);
        return impartiality.liftConflict(me, whom, file.ref(), reason, now) ? new Outcome.Lifted()
                : new Outcome.NotConflicted();
    }
}
