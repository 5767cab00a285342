package no.innovasjonsskolen.participation;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.programme.CallState;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Deadline;
import no.innovasjonsskolen.site.Words;
import no.innovasjonsskolen.todo.Todo;
import no.innovasjonsskolen.todo.Todos;
import org.springframework.stereotype.Component;

/** A participant's own part of each application she is listed in. */
@Component
class ParticipationTodos implements Todos {

    private final Admissions admissions;
    private final Programmes programmes;
    private final SchoolClock clock;

    ParticipationTodos(Admissions admissions, Programmes programmes, SchoolClock clock) {
        this.admissions = admissions;
        this.programmes = programmes;
        this.clock = clock;
    }

    @Override
    public List<Todo> of(Person me, List<Role> roles, Words words) {
        return admissions.ownPlaces(me.id()).stream().map(place -> new Todo(
                words.localize("participation.todo"), OwnPartPage.url(place.id()), due(place),
                status(place, words), tone(place))).toList();
    }

    private Optional<Deadline> due(Admissions.OwnPlace place) {
        return place.answer().isEmpty() && !place.hasEnded()
                && programmes.call(place.call()).stateAt(clock.instant()) instanceof CallState.Open(var last)
                        ? Optional.of(last) : Optional.empty();
    }

    private static String status(Admissions.OwnPlace place, Words words) {
        if (place.hasEnded()) {
            return words.localize("participation.todo.ended");
        }
        return place.answer().map(answer -> words.localize(
                answer.yes() ? "participation.todo.confirmed" : "participation.todo.refused",
                words.dateTime(answer.at()))).orElseGet(() -> words.localize("participation.todo.answering"));
    }

    private static String tone(Admissions.OwnPlace place) {
        return place.hasEnded() ? "neutral"
                : place.answer().map(answer -> answer.yes() ? "success" : "warning").orElse("info");
    }
}
