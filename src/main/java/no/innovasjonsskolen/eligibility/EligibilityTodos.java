package no.innovasjonsskolen.eligibility;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.site.Words;
import no.innovasjonsskolen.todo.Todo;
import no.innovasjonsskolen.todo.Todos;
import org.springframework.stereotype.Component;

/** What the school has asked a participant for, while it decides about her. */
@Component
class EligibilityTodos implements Todos {

    private final Requests requests;
    private final Admissions admissions;
    private final SchoolClock clock;

    EligibilityTodos(Requests requests, Admissions admissions, SchoolClock clock) {
        this.admissions = admissions;
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public List<Todo> of(Person me, List<Role> roles, Words words) {
        var waiting = requests.waitingFor(me.id(), LocalDate.ofInstant(clock.instant(), SchoolClock.OSLO));
        if (waiting.isEmpty()) {
            return List.of();
        }
        var ended = admissions.ownPlaces(me.id()).stream().filter(Admissions.OwnPlace::hasEnded)
                .map(Admissions.OwnPlace::id).collect(toSet());
        return waiting.stream().filter(it -> !ended.contains(it.of()))
                .map(it -> new Todo(words.localize("eligibility.requested.title"), RequestedPage.url(it.id()),
                        Optional.of(it.until()), "", "warning"))
                .toList();
    }
}
