package no.innovasjonsskolen.eligibility;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.Admissions.Entrant;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.eligibility.OpenTasks.Line;
import no.innovasjonsskolen.eligibility.OpenTasks.What;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.participation.Participations;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.site.Deadline;
import no.innovasjonsskolen.site.Words;
import no.innovasjonsskolen.todo.Todo;
import no.innovasjonsskolen.todo.Todos;
import org.springframework.stereotype.Component;

/**
 * What the school has asked a participant for, and the day in her ruling. For whoever works at the office:
 * the conditions that fall due.
 */
@Component
class EligibilityTodos implements Todos {

    private static final Role OFFICE = new Role(RoleKind.OFFICE, "");

    private final OpenTasks openTasks;
    private final Admissions admissions;
    private final SchoolClock clock;

    EligibilityTodos(OpenTasks openTasks, Admissions admissions, SchoolClock clock) {
        this.openTasks = openTasks;
        this.admissions = admissions;
        this.clock = clock;
    }

    @Override
    public List<Todo> of(Person me, List<Role> roles, Words words) {
        var today = LocalDate.ofInstant(clock.instant(), SchoolClock.OSLO);
        var lines = openTasks.of(me.id(), roles.contains(OFFICE), today,
                today.plusDays(EligibilityCase.CONDITION_DAYS));
        var due = lines.stream().filter(it -> it.what() == What.CONDITION_DUE).toList();
        var own = lines.stream().filter(it -> it.what() != What.CONDITION_DUE).toList();
        return Stream.concat(own(me, own, words), due(due, words)).toList();
    }

    private Stream<Todo> own(Person me, List<Line> own, Words words) {
        if (own.isEmpty()) {
            return Stream.empty();
        }
        var ended = admissions.ownPlaces(me.id()).stream().filter(Admissions.OwnPlace::hasEnded)
                .map(Admissions.OwnPlace::id).collect(toSet());
        return own.stream().filter(it -> it.what() == What.NOTICE || !ended.contains(it.participant()))
                .map(it -> new Todo(words.localize(title(it)), url(it), Optional.of(new Deadline(it.day())),
                        "", "warning"));
    }

    private static String title(Line line) {
        return switch (line.what()) {
            case REQUEST -> "eligibility.requested.title";
            case NOTICE -> "eligibility.noticed.title";
            case CONDITION -> "eligibility.condition.todo";
            case CONDITION_DUE -> "eligibility.condition.todo.office";
        };
    }

    private static String url(Line line) {
        return switch (line.what()) {
            case REQUEST, NOTICE -> RequestedPage.url(new Request.Id(line.id()));
            case CONDITION -> Participations.documentsUrl(line.participant());
            case CONDITION_DUE -> DeskPage.url(line.call(), Stage.CONDITION);
        };
    }

    /** Of those the desk lists: call by call, the first due first. */
    private Stream<Todo> due(List<Line> due, Words words) {
        var calls = due.stream().collect(groupingBy(Line::call, LinkedHashMap::new, toList()));
        return calls.entrySet().stream().flatMap(it -> due(it.getKey(), it.getValue(), words).stream());
    }

    private Optional<Todo> due(CallId call, List<Line> due, Words words) {
        var listed = admissions.entrants(call).stream().map(Entrant::id).collect(toSet());
        var here = due.stream().filter(it -> listed.contains(it.participant())).toList();
        return here.stream().findFirst().map(it -> new Todo(words.localize(title(it)), url(it),
                Optional.of(new Deadline(it.day())),
                words.localize("eligibility.condition.todo.many", here.size()), "warning"));
    }
}
