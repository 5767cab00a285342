package no.innovasjonsskolen.programme;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import no.innovasjonsskolen.journal.Actor;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.journal.Subject;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invites municipalities to apply for places in a cohort. Made by the office. */
@Component
class AnnounceCall {

    /** What came of it. */
    sealed interface Outcome {
        /** Everyone can see it. */
        record Announced(CallId id) implements Outcome {}

        /** Its dates or numbers are out of order: all of them, so that they can be mended at once. */
        record OutOfOrder(List<Breach> breaches) implements Outcome {}
    }

    private final Calls calls;
    private final Cohorts cohorts;
    private final Programmes programmes;
    private final Journal journal;
    private final Clock clock;

    AnnounceCall(Calls calls, Cohorts cohorts, Programmes programmes, Journal journal, Clock clock) {
        this.calls = calls;
        this.cohorts = cohorts;
        this.programmes = programmes;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Outcome announce(Actor by, CohortId cohortId, CallDraft draft) {
        var now = clock.instant();
        var cohort = programmes.cohort(cohortId);
        var plan = programmes.plan(cohort.plan()).plan();
        var breaches = CallCheck.of(draft, plan);
        if (!breaches.isEmpty()) {
            return new Outcome.OutOfOrder(breaches);
        }
        var id = CallId.random();
        cohorts.date(cohortId, draft.firstDays());
        calls.add(id, cohortId, draft, now);
        journal.record(now, by, "programme.act.call-announced", new Subject("call", id.value()),
                Map.of("cohort", cohort.name(), "opens", draft.dates().opens().toString(),
                        "lastDay", draft.dates().deadline().lastDay().toString()),
                "plan " + plan.year());
        return new Outcome.Announced(id);
    }
}
