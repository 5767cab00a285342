package no.innovasjonsskolen.programme;

import java.util.List;
import no.innovasjonsskolen.journal.Actor;
import no.innovasjonsskolen.site.BeforeOpening;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Enters the plans that come with the house, and approves the first. Does nothing the second time, on this
 * node or on another.
 */
@Order(EnterFirstPlans.PLACE)
@Component
class EnterFirstPlans implements BeforeOpening {

    /** Before what needs a plan. */
    static final int PLACE = 100;

    private static final Actor HOUSE = Actor.system("system");

    private final PlanFiles files;
    private final EnterPlan enterPlan;
    private final ApprovePlan approvePlan;

    EnterFirstPlans(PlanFiles files, EnterPlan enterPlan, ApprovePlan approvePlan) {
        this.files = files;
        this.enterPlan = enterPlan;
        this.approvePlan = approvePlan;
    }

    @Override
    public void prepare() {
        for (var year : PlanFiles.YEARS) {
            var entered = enterPlan.enter(HOUSE, files.read(year));
            if (year.equals(PlanFiles.YEARS.getFirst())) {
                approve(entered);
            }
        }
    }

    private void approve(EnterPlan.Outcome entered) {
        var id = switch (entered) {
            case EnterPlan.Outcome.Entered(var fresh) -> fresh;
            case EnterPlan.Outcome.AlreadyEntered(var known) -> known;
        };
        if (approvePlan.approve(HOUSE, id) instanceof ApprovePlan.Outcome.Broken(List<Breach> breaches)) {
            throw new IllegalStateException("The plan that comes with the house breaks rules: " + breaches);
        }
    }
}
