package no.innovasjonsskolen.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.AdmissionTodos;
import no.innovasjonsskolen.admission.Admissions.OwnApplication;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.site.Words;
import no.innovasjonsskolen.todo.Todo;
import org.springframework.stereotype.Component;

/** The places that wait for an answer, and where somebody waits for one. */
@Component
class OfferTodos implements AdmissionTodos.OfApplications {

    private final OfferRows rows;
    private final Rounds rounds;
    private final SchoolClock clock;

    OfferTodos(OfferRows rows, Rounds rounds, SchoolClock clock) {
        this.rows = rows;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public List<Todo> of(List<OwnApplication> living, Words words) {
        var now = clock.instant();
        var todos = new ArrayList<Todo>();
        var ids = living.stream().map(OwnApplication::id).toList();
        rows.newest(ids).stream().filter(it -> it.sent().isPresent()).forEach(it -> todos.add(new Todo(
                words.localize("offer.todo"), OfferPage.url(it.application()),
                it.stateAt(now) instanceof Offer.Sent(var replyBy, var _) ? Optional.of(replyBy)
                        : Optional.empty(),
                OfferText.status(it, now, words), OfferText.tone(it, now))));
        rounds.waiting(ids).forEach(it -> todos.add(new Todo(words.localize("offer.todo.waiting"),
                OfferPage.url(it), Optional.empty(), "", "")));
        return todos;
    }
}
