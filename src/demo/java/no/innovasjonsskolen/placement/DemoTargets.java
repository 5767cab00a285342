package no.innovasjonsskolen.placement;

import java.util.ArrayList;
import java.util.List;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.municipality.Municipalities;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.selection.Bounds;
import no.innovasjonsskolen.selection.Rule;
import no.innovasjonsskolen.selection.Unit;
import no.innovasjonsskolen.site.BeforeOpening;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the demo school's call shall represent, set as the office does, before anybody has applied. */
@Profile("demo & !production")
@Order(1_000)
@Component
class DemoTargets implements BeforeOpening {

    private static final String NORTH = "Nord-Norge";

    private final SetTargets setTargets;
    private final TargetSets targets;
    private final Programmes programmes;
    private final Municipalities municipalities;
    private final People people;
    private final SchoolClock clock;

    DemoTargets(SetTargets setTargets, TargetSets targets, Programmes programmes,
            Municipalities municipalities, People people, SchoolClock clock) {
        this.setTargets = setTargets;
        this.targets = targets;
        this.programmes = programmes;
        this.municipalities = municipalities;
        this.people = people;
        this.clock = clock;
    }

    @Transactional
    @Override
    public void prepare() {
        programmes.calls().stream()
                .filter(it -> !it.dates().deadline().hasPassed(clock.instant()))
                .filter(it -> targets.inForce(it.id()).isEmpty()).forEach(this::set);
    }

    private void set(Call call) {
        var eva = people.holding(new Role(RoleKind.OFFICE, "")).stream()
                .filter(it -> it.name().equals("Eva Lunde")).findFirst().orElseThrow();
        setTargets.set(eva, call.id(), 0, rules());
    }

    /** Every region is in, the north with two, and so are the small and the large. */
    private List<Rule> rules() {
        var rules = new ArrayList<Rule>();
        municipalities.regions().forEach(it -> rules.add(rule(PoolProblem.REGION, it.nb(),
                it.nb().equals(NORTH) ? 2 : 1)));
        rules.add(rule(PoolProblem.SIZE, PoolProblem.SMALL, 3));
        rules.add(rule(PoolProblem.SIZE, PoolProblem.LARGE, 2));
        return rules;
    }

    private static Rule rule(String feature, String value, int least) {
        return new Rule(feature, value, Unit.MUNICIPALITY, new Bounds(least, Bounds.NO_MAX));
    }
}
