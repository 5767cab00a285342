package no.innovasjonsskolen.eligibility;

import java.util.Map;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.eligibility.EligibilityCase.Decided;
import no.innovasjonsskolen.eligibility.EligibilityCase.Open;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: a decided case is opened again, since something new is known. What was decided holds until
 * something else is. Whoever has credits already has the most there is, and her case is opened only when she
 * has had her say of a notice.
 */
@Component
class ReopenCase {

    private final AssessorCases assessorCases;
    private final EligibilityCases cases;
    private final Journal journal;
    private final SchoolClock clock;

    ReopenCase(AssessorCases assessorCases, EligibilityCases cases, Journal journal, SchoolClock clock) {
        this.assessorCases = assessorCases;
        this.cases = cases;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Reopened(Open state) implements Outcome {}

        /** It is not decided, or is open again already. */
        record NotDecided() implements Outcome {}

        /** She has been given notice, and may still answer. */
        record WaitsForHer() implements Outcome {}

        /** There is nothing better to decide. */
        record HasTheMost() implements Outcome {}
    }

    @Transactional
    Outcome reopen(Person me, ParticipantId id, String reason) {
        var now = clock.instant();
        var file = assessorCases.hold(me, id);
        if (!(file.state() instanceof Decided decided)) {
            return new Outcome.NotDecided();
        }
        if (file.waitsFor(now).isPresent()) {
            return new Outcome.WaitsForHer();
        }
        if (decided.result().verdict() == Verdict.STUDENT && file.heard(now).isEmpty()) {
            return new Outcome.HasTheMost();
        }
        cases.reopen(file, reason, me, now);
        journal.record(now, me.asActor(), "eligibility.act.reopened", BeginCase.subject(id), Map.of());
        return new Outcome.Reopened(decided.reopen());
    }
}
