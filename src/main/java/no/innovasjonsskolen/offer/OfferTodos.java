package no.innovasjonsskolen.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.Admissions.OwnApplication;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.site.Words;
import no.innovasjonsskolen.todo.Todo;
import no.innovasjonsskolen.todo.Todos;
import org.springframework.stereotype.Component;

/** The places that wait for an answer, and where somebody waits for one. */
@Component
class OfferTodos implements Todos {

    private final Admissions admissions;
    private final OfferRows rows;
    private final Rounds rounds;
    private final SchoolClock clock;

    OfferTodos(Admissions admissions, OfferRows rows, Rounds rounds, SchoolClock clock) {
        this.admissions = admissions;
        this.rows = rows;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public List<Todo> of(Person me, List<Role> roles, Words words) {
        var now = clock.instant();
        var todos = new ArrayList<Todo>();
        var mine = admissions.ownApplications(me.id()).stream().filter(it -> !it.withdrawn()).toList();
        if (!mine.isEmpty()) {
            var ids = mine.stream().map(OwnApplication::id).toList();
            rows.newest(ids).stream().filter(it -> it.sent().isPresent()).forEach(it -> todos.add(new Todo(
                    words.localize("offer.todo"), OfferPage.url(it.application()),
                    it.stateAt(now) instanceof Offer.Sent(var replyBy, var _) ? Optional.of(replyBy)
                            : Optional.empty(),
                    OfferText.status(it, now, words), OfferText.tone(it, now))));
            rounds.waiting(ids).forEach(it -> todos.add(new Todo(words.localize("offer.todo.waiting"),
                    OfferPage.url(it), Optional.empty(), "", "")));
        }
        return todos;
    }
}
