package no.innovasjonsskolen.replacement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.Admissions.OwnApplication;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.eligibility.DecidedTeams;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.site.Words;
import no.innovasjonsskolen.todo.Todo;
import no.innovasjonsskolen.todo.Todos;
import org.springframework.stereotype.Component;

/** To a municipality: who cannot come, and who has not answered. To the office: the newcomers to assess. */
@Component
class ReplacementTodos implements Todos {

    private static final Role OFFICE = new Role(RoleKind.OFFICE, "");

    private final Admissions admissions;
    private final Replacements replacements;
    private final Absences absences;
    private final DecidedTeams decidedTeams;

    ReplacementTodos(Admissions admissions, Replacements replacements, Absences absences,
            DecidedTeams decidedTeams) {
        this.admissions = admissions;
        this.replacements = replacements;
        this.absences = absences;
        this.decidedTeams = decidedTeams;
    }

    @Override
    public List<Todo> of(Person me, List<Role> roles, Words words) {
        var todos = new ArrayList<Todo>();
        if (roles.contains(OFFICE)) {
            newcomers().forEach(it -> todos.add(new Todo(words.localize("replacement.todo.newcomer"),
                    DecidedTeams.assessUrl(it), Optional.empty(),
                    words.localize("replacement.todo.newcomer.status"), "warning")));
        }
        var mine = admissions.ownApplications(me.id()).stream().filter(it -> !it.withdrawn())
                .map(OwnApplication::id).toList();
        if (!mine.isEmpty()) {
            todos.addAll(of(mine, words));
        }
        return todos;
    }

    private List<Todo> of(List<ApplicationId> mine, Words words) {
        var made = replacements.of(mine);
        var settled = new HashSet<ParticipantId>();
        made.stream().filter(it -> it.isOpen() || it.isEnded(Replacement.How.SEATED)
                || it.isEnded(Replacement.How.EMPTY)).forEach(it -> settled.add(it.seat()));
        var todos = new ArrayList<Todo>();
        made.stream().filter(Replacement::isOpen).forEach(it -> todos.add(new Todo(
                words.localize("replacement.todo.asked"), SeatsPage.url(it.application()), Optional.empty(),
                words.localize("replacement.todo.asked.status"), "info")));
        absences.unsettled(mine, settled).forEach(it -> todos.add(new Todo(
                words.localize("replacement.todo.absent"), SeatsPage.url(it), Optional.empty(),
                words.localize("replacement.todo.absent.status"), "warning")));
        return todos;
    }

    /** Those who have taken over a seat, are on the list still, and about whom nothing is decided. */
    private List<ParticipantId> newcomers() {
        var seated = replacements.seated();
        return seated.isEmpty() ? List.of() : decidedTeams.undecided(seated).stream()
                .filter(it -> admissions.entrant(it).isPresent()).toList();
    }
}
