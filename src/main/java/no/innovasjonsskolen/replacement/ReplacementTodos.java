package no.innovasjonsskolen.replacement;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.AdmissionTodos;
import no.innovasjonsskolen.admission.Admissions.OwnApplication;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.eligibility.DecidedTeams;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.site.Words;
import no.innovasjonsskolen.todo.Todo;
import no.innovasjonsskolen.todo.Todos;
import org.springframework.stereotype.Component;

/**
 * To a municipality, while seats may change: who cannot come, and who has not answered. To the office: the
 * newcomers to assess, and who cannot come when no seat can change any more, until the last gathering.
 */
@Component
class ReplacementTodos implements Todos, AdmissionTodos.OfApplications {

    private static final Role OFFICE = new Role(RoleKind.OFFICE, "");

    private final Replacements replacements;
    private final Absences absences;
    private final DecidedTeams decidedTeams;
    private final Seatings seatings;
    private final SchoolClock clock;

    ReplacementTodos(Replacements replacements, Absences absences,
            DecidedTeams decidedTeams, Seatings seatings, SchoolClock clock) {
        this.replacements = replacements;
        this.absences = absences;
        this.decidedTeams = decidedTeams;
        this.seatings = seatings;
        this.clock = clock;
    }

    @Override
    public List<Todo> of(Person me, List<Role> roles, Words words) {
        var todos = new ArrayList<Todo>();
        if (roles.contains(OFFICE)) {
            newcomers().forEach(it -> todos.add(new Todo(words.localize("replacement.todo.newcomer"),
                    DecidedTeams.assessUrl(it), Optional.empty(),
                    words.localize("replacement.todo.newcomer.status"), "warning")));
            late().forEach(it -> todos.add(new Todo(words.localize("replacement.todo.late"),
                    DecidedTeams.assessUrl(it), Optional.empty(),
                    words.localize("replacement.todo.late.status"), "warning")));
        }
        return todos;
    }

    @Override
    public List<Todo> of(List<OwnApplication> living, Words words) {
        var mine = living.stream().map(OwnApplication::id).toList();
        var asked = replacements.of(mine).stream().filter(Replacement::isOpen)
                .map(Replacement::application).toList();
        var absent = absences.unsettled(mine).stream().map(Absences.Unsettled::application).toList();
        var now = clock.instant();
        var open = those(Stream.concat(asked.stream(), absent.stream()), now, it -> !it.isOver(now));
        var todos = new ArrayList<Todo>();
        asked.stream().filter(open::contains).forEach(it -> todos.add(new Todo(
                words.localize("replacement.todo.asked"), SeatsPage.url(it), Optional.empty(),
                words.localize("replacement.todo.asked.status"), "info")));
        absent.stream().filter(open::contains).forEach(it -> todos.add(new Todo(
                words.localize("replacement.todo.absent"), SeatsPage.url(it), Optional.empty(),
                words.localize("replacement.todo.absent.status"), "warning")));
        return todos;
    }

    /** Those who have taken over a seat, are on the list still, and about whom nothing is decided. */
    private List<ParticipantId> newcomers() {
        var seated = replacements.seated();
        return seated.isEmpty() ? List.of() : seatings.entrants(decidedTeams.undecided(seated));
    }

    /** Those who cannot come, on the list of a group whose seats cannot change any more. */
    private List<ParticipantId> late() {
        var absent = absences.unsettled();
        var now = clock.instant();
        var closed = those(absent.stream().map(Absences.Unsettled::application), now,
                it -> it.isOver(now) && it.held() < it.gatherings());
        return absent.stream().filter(it -> closed.contains(it.application()))
                .map(Absences.Unsettled::participant).toList();
    }

    private Set<ApplicationId> those(Stream<ApplicationId> applications, Instant now,
            Predicate<Period> which) {
        return seatings.periods(applications.distinct().toList(), now).entrySet().stream()
                .filter(it -> which.test(it.getValue())).map(Map.Entry::getKey).collect(toSet());
    }
}
