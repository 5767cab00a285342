package no.innovasjonsskolen.programme;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import no.innovasjonsskolen.journal.Actor;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.journal.Subject;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invites municipalities to apply for places in a cohort, and creates the cohort when it is new. Made by the
 * office.
 */
@Component
class AnnounceCall {

    /** What came of it. */
    sealed interface Outcome {
        /** Everyone can see it. */
        record Announced(CallId id) implements Outcome {}

        /** Its dates or numbers are out of order: all of them, so that they can be mended at once. */
        record OutOfOrder(List<Breach> breaches) implements Outcome {}

        /** The cohort is new and no plan rules, so there is nothing to promise it. */
        record NoPlanRules() implements Outcome {}
    }

    private final Calls calls;
    private final Cohorts cohorts;
    private final CreateCohort createCohort;
    private final Programmes programmes;
    private final Journal journal;
    private final Clock clock;

    AnnounceCall(Calls calls, Cohorts cohorts, CreateCohort createCohort, Programmes programmes,
            Journal journal, Clock clock) {
        this.calls = calls;
        this.cohorts = cohorts;
        this.createCohort = createCohort;
        this.programmes = programmes;
        this.journal = journal;
        this.clock = clock;
    }

    /** A second click on the same form finds the call that the first one announced. */
    @Transactional
    Outcome announce(Actor by, String cohortName, CallDraft draft) {
        calls.holdAnnouncing();
        var same = programmes.calls().stream().filter(call -> call.cohort().name().equals(cohortName)
                && call.cancellation().isEmpty() && CallDraft.of(call).equals(draft)).findFirst();
        if (same.isPresent()) {
            return new Outcome.Announced(same.get().id());
        }
        var known = programmes.cohorts().stream().filter(it -> it.name().equals(cohortName)).findFirst();
        var plan = known.map(it -> programmes.plan(it.plan())).or(programmes::rulingPlan);
        if (plan.isEmpty()) {
            return new Outcome.NoPlanRules();
        }
        var breaches = CallCheck.of(draft, plan.get().plan());
        if (!breaches.isEmpty()) {
            return new Outcome.OutOfOrder(breaches);
        }
        return switch (createCohort.create(by, cohortName)) {
            case CreateCohort.Outcome.Created(var id) -> announce(by, id, draft);
            case CreateCohort.Outcome.NameTaken(var id) -> announce(by, id, draft);
            case CreateCohort.Outcome.NoPlanRules _ -> new Outcome.NoPlanRules();
        };
    }

    private Outcome announce(Actor by, CohortId cohortId, CallDraft draft) {
        var now = clock.instant();
        var cohort = programmes.cohort(cohortId);
        var id = CallId.random();
        cohorts.date(cohortId, draft.firstDays());
        calls.add(id, cohortId, draft, now);
        journal.record(now, by, "programme.act.call-announced", new Subject("call", id.value()),
                Map.of("cohort", cohort.name(), "opens", draft.dates().opens().toString(),
                        "lastDay", draft.dates().deadline().lastDay().toString()),
                ProgrammeJournalActs.PLAN + programmes.plan(cohort.plan()).plan().year());
        return new Outcome.Announced(id);
    }
}
