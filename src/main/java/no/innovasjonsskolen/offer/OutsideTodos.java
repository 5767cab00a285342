package no.innovasjonsskolen.offer;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.placement.LivePool;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Words;
import no.innovasjonsskolen.todo.Todo;
import no.innovasjonsskolen.todo.Todos;
import org.springframework.stereotype.Component;

/** For the office: applications outside the draw that are without their ruling. */
@Component
class OutsideTodos implements Todos {

    private static final Role OFFICE = new Role(RoleKind.OFFICE, "");

    private final Programmes programmes;
    private final LivePool live;
    private final OfferRulings rulings;
    private final SchoolClock clock;

    OutsideTodos(Programmes programmes, LivePool live, OfferRulings rulings, SchoolClock clock) {
        this.programmes = programmes;
        this.live = live;
        this.rulings = rulings;
        this.clock = clock;
    }

    @Override
    public List<Todo> of(Person me, List<Role> roles, Words words) {
        if (!roles.contains(OFFICE)) {
            return List.of();
        }
        var now = clock.instant();
        var call = programmes.currentCall(now).filter(it -> it.cancellation().isEmpty()
                && it.dates().deadline().hasPassed(now));
        if (call.isEmpty()) {
            return List.of();
        }
        var outside = live.outside(call.get().id(), rulings::refused).keySet();
        var missing = outside.size() - rulings.ofOutside(outside).size();
        return missing == 0 ? List.of() : List.of(new Todo(words.localize("offer.todo.outside"),
                OutsidePage.url(call.get().id()), Optional.empty(),
                words.localize("offer.todo.outside.many", missing), "warning"));
    }
}
