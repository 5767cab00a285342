package no.innovasjonsskolen.admission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.Admissions.OwnApplication;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.site.Words;
import no.innovasjonsskolen.todo.Todo;
import no.innovasjonsskolen.todo.Todos;
import org.springframework.stereotype.Component;

/** The applications she writes in, what other rooms have for her there, and those she is asked to join. */
@Component
public class AdmissionTodos implements Todos {

    /** What waits in another room for those who write in an application; a component of that room. */
    public interface OfApplications {

        /** @param living those she writes in that are not withdrawn, newest first; at least one */
        List<Todo> of(List<OwnApplication> living, Words words);
    }

    private final Applications applications;
    private final Partners partners;
    private final ApplicationPeriod period;
    private final List<OfApplications> rooms;
    private final MunicipalityName names;
    private final SchoolClock clock;

    AdmissionTodos(Applications applications, Partners partners, ApplicationPeriod period,
            List<OfApplications> rooms, MunicipalityName names, SchoolClock clock) {
        this.applications = applications;
        this.partners = partners;
        this.period = period;
        this.rooms = rooms;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public List<Todo> of(Person me, List<Role> roles, Words words) {
        var now = clock.instant();
        var todos = new ArrayList<Todo>();
        var headings = applications.headings(me.id());
        for (var application : headings) {
            todos.add(new Todo(words.localize("admission.start.application", names.of(application.lead()),
                    application.reference()), Admissions.url(application.id()),
                    application.state() instanceof Application.Draft
                            ? period.deadline(application.call(), now)
                            : Optional.empty(),
                    StateText.of(application.state(), words), StateText.tone(application.state())));
        }
        var living = headings.stream().map(Admissions::own).filter(it -> !it.withdrawn()).toList();
        if (!living.isEmpty()) {
            rooms.forEach(it -> todos.addAll(it.of(living, words)));
        }
        for (var question : partners.questionsTo(me.id(), now)) {
            todos.add(new Todo(words.localize(question.answered() ? "admission.start.partner.answered"
                    : "admission.start.partner", names.of(question.lead())),
                    PartnershipPage.url(question.partner()),
                    question.answered() ? Optional.empty() : period.deadline(question.call(), now), "", ""));
        }
        return todos;
    }
}
