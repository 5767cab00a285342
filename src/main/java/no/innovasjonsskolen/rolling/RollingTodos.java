package no.innovasjonsskolen.rolling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.AdmissionTodos;
import no.innovasjonsskolen.admission.Admissions.OwnApplication;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.offer.Left;
import no.innovasjonsskolen.offer.LeftPlaces;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.site.Words;
import no.innovasjonsskolen.todo.Todo;
import no.innovasjonsskolen.todo.Todos;
import org.springframework.stereotype.Component;

/**
 * To those who stand in line: where. To the office: a place that is left, and somebody first in line whom the
 * school has not decided about, or whose ruling another than the one who sent the offers must sign.
 */
@Component
class RollingTodos implements Todos, AdmissionTodos.OfApplications {

    private static final Role OFFICE = new Role(RoleKind.OFFICE, "");

    private final Lines lines;
    private final LeftPlaces leftPlaces;
    private final SchoolClock clock;

    RollingTodos(Lines lines, LeftPlaces leftPlaces, SchoolClock clock) {
        this.lines = lines;
        this.leftPlaces = leftPlaces;
        this.clock = clock;
    }

    @Override
    public List<Todo> of(Person me, List<Role> roles, Words words) {
        if (!roles.contains(OFFICE)) {
            return List.of();
        }
        var now = clock.instant();
        return lines.open(now).stream().filter(it -> leftPlaces.of(it.id(), now) instanceof Left.Free)
                .flatMap(it -> waits(it.id(), now).stream().map(status -> new Todo(
                        words.localize("rolling.todo.office"), LineDeskPage.url(it.id()), Optional.empty(),
                        words.localize(status), "warning")))
                .toList();
    }

    /** What the first in line waits for; empty where the job offers it a place, or nobody can have one. */
    private Optional<String> waits(CallId call, Instant now) {
        return switch (lines.of(call, now).next()) {
            case Line.Turn.WaitsForSchool _ -> Optional.of("rolling.todo.undecided");
            case Line.Turn.Next(var standing, _) -> leftPlaces.officer(call)
                    .filter(it -> leftPlaces.isOwn(it, standing.application()))
                    .map(_ -> "rolling.todo.own");
            case Line.Turn.Nobody _ -> Optional.empty();
        };
    }

    @Override
    public List<Todo> of(List<OwnApplication> living, Words words) {
        var now = clock.instant();
        var todos = new ArrayList<Todo>();
        for (var call : lines.open(now)) {
            var own = living.stream().filter(it -> it.call().equals(call.id())).toList();
            if (!own.isEmpty()) {
                var line = lines.of(call.id(), now);
                own.forEach(it -> line.of(it.id()).filter(one -> !one.waited()).ifPresent(_ -> todos.add(
                        new Todo(words.localize("rolling.todo"), LinePage.url(it.id()), Optional.empty(),
                                words.localize("rolling.todo.place", line.place(it.id()).orElseThrow()),
                                "info"))));
            }
        }
        return todos;
    }
}
