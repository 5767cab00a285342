package no.innovasjonsskolen.programme;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import no.innovasjonsskolen.journal.Actor;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.programme.PlanVersion.Draft;
import no.innovasjonsskolen.programme.PlanVersion.Historic;
import no.innovasjonsskolen.programme.PlanVersion.Ruling;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a plan rule the cohorts that are formed from now on. Made by the office. */
@Component
class ApprovePlan {

    /** What came of it. */
    sealed interface Outcome {
        /** It rules. */
        record Approved(PlanId id) implements Outcome {}

        /** It breaks rules: all of them, so that they can be mended at once. */
        record Broken(List<Breach> breaches) implements Outcome {}

        /** It was approved before, and a plan is approved once. */
        record AlreadyApproved() implements Outcome {}
    }

    private final Plans plans;
    private final Journal journal;
    private final Clock clock;

    ApprovePlan(Plans plans, Journal journal, Clock clock) {
        this.plans = plans;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Outcome approve(Actor by, PlanId id) {
        var now = clock.instant();
        var version = plans.hold(id);
        return switch (version.state()) {
            case Draft draft -> approve(by, version, draft.approve(now));
            case Ruling _, Historic _ -> new Outcome.AlreadyApproved();
        };
    }

    private Outcome approve(Actor by, PlanVersion version, Ruling ruling) {
        var breaches = PlanCheck.of(version.plan());
        if (!breaches.isEmpty()) {
            return new Outcome.Broken(breaches);
        }
        plans.approve(version.id(), by.name(), ruling.since());
        journal.record(ruling.since(), by, "programme.act.plan-approved",
                new Subject("plan", version.id().value()),
                Map.of("year", String.valueOf(version.plan().year())));
        return new Outcome.Approved(version.id());
    }
}
