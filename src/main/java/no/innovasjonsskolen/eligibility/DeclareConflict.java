package no.innovasjonsskolen.eligibility;

import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.eligibility.EligibilityCase.Agreed;
import no.innovasjonsskolen.eligibility.EligibilityCase.Decided;
import no.innovasjonsskolen.eligibility.EligibilityCase.Disputed;
import no.innovasjonsskolen.eligibility.EligibilityCase.Half;
import no.innovasjonsskolen.eligibility.EligibilityCase.Open;
import no.innovasjonsskolen.eligibility.EligibilityCase.State;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.ruling.Impartiality;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: an assessor declares a conflict of interest, and does not find the case any more. What she has
 * said in it must be taken back first: nothing that is decided may rest on it.
 */
@Component
class DeclareConflict {

    private final AssessorCases assessorCases;
    private final Impartiality impartiality;
    private final SchoolClock clock;

    DeclareConflict(AssessorCases assessorCases, Impartiality impartiality, SchoolClock clock) {
        this.assessorCases = assessorCases;
        this.impartiality = impartiality;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Declared() implements Outcome {}

        /** She has a hand in what the case has come to. */
        record HasSaid() implements Outcome {}
    }

    @Transactional
    Outcome declare(Person me, ParticipantId id, String reason) {
        var now = clock.instant();
        var file = assessorCases.hold(me, id);
        if (hasSaid(me, file.state())) {
            return new Outcome.HasSaid();
        }
        impartiality.declareConflict(me, file.ref(), reason, now);
        return new Outcome.Declared();
    }

    private static boolean hasSaid(Person me, State state) {
        return switch (state) {
            case Half(var first) -> first.isOf(me.id());
            case Disputed(var first, var second) -> first.isOf(me.id()) || second.isOf(me.id());
            case Agreed(_, var said, var settled) -> said.stream().anyMatch(it -> it.isOf(me.id()))
                    || settled.filter(it -> it.by().id().equals(me.id())).isPresent();
            case Open _, Decided _ -> false;
        };
    }
}
