package no.innovasjonsskolen.programme;

import java.time.Clock;
import java.util.Map;
import no.innovasjonsskolen.journal.Actor;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.programme.PlanVersion.Ruling;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Creates a cohort under the plan that rules now, and keeps it there for ever. Made by the office. */
@Component
class CreateCohort {

    /** What came of it. */
    sealed interface Outcome {
        /** Created. */
        record Created(CohortId id) implements Outcome {}

        /** There is a cohort of that name. */
        record NameTaken(CohortId id) implements Outcome {}

        /** Nothing rules, so there is nothing to promise a cohort. */
        record NoPlanRules() implements Outcome {}
    }

    private final Cohorts cohorts;
    private final Plans plans;
    private final Journal journal;
    private final Clock clock;

    CreateCohort(Cohorts cohorts, Plans plans, Journal journal, Clock clock) {
        this.cohorts = cohorts;
        this.plans = plans;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Outcome create(Actor by, String name) {
        var now = clock.instant();
        var ruling = plans.all().stream().filter(it -> it.state() instanceof Ruling).findFirst();
        if (ruling.isEmpty()) {
            return new Outcome.NoPlanRules();
        }
        var cohort = new Cohort(CohortId.random(), name, ruling.get().id(), Map.of());
        if (!cohorts.add(cohort, now)) {
            return new Outcome.NameTaken(cohorts.named(name));
        }
        journal.record(now, by, "programme.act.cohort-formed", new Subject("cohort", cohort.id().value()),
                Map.of("name", name, "plan", String.valueOf(ruling.get().plan().year())),
                ProgrammeJournalActs.PLAN + ruling.get().plan().year());
        return new Outcome.Created(cohort.id());
    }
}
