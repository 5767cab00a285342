package no.innovasjonsskolen.programme;

import java.time.Clock;
import java.util.Map;
import no.innovasjonsskolen.journal.Actor;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.journal.Subject;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters a plan version as a draft, which binds nobody. Made by the office, or by the house at start-up. */
@Component
class EnterPlan {

    /** What came of it. */
    sealed interface Outcome {
        /** Entered. */
        record Entered(PlanId id) implements Outcome {}

        /** The year has a plan already, which is kept. */
        record AlreadyEntered(PlanId id) implements Outcome {}
    }

    private final Plans plans;
    private final Journal journal;
    private final Clock clock;

    EnterPlan(Plans plans, Journal journal, Clock clock) {
        this.plans = plans;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Outcome enter(Actor by, Plan plan) {
        var now = clock.instant();
        var id = PlanId.random();
        if (!plans.add(id, plan, by.name(), now)) {
            return new Outcome.AlreadyEntered(plans.ofYear(plan.year()).orElseThrow());
        }
        journal.record(now, by, "programme.act.plan-entered", new Subject("plan", id.value()),
                Map.of("year", String.valueOf(plan.year())));
        return new Outcome.Entered(id);
    }
}
