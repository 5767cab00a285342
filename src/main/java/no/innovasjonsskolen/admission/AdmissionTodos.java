package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.CallState;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Deadline;
import no.innovasjonsskolen.site.Words;
import no.innovasjonsskolen.todo.Todo;
import no.innovasjonsskolen.todo.Todos;
import org.springframework.stereotype.Component;

/** The applications a person writes on, and the guarantees she is asked to sign. */
@Component
class AdmissionTodos implements Todos {

    private final Applications applications;
    private final Guarantees guarantees;
    private final Partners partners;
    private final Programmes programmes;
    private final MunicipalityName names;
    private final SchoolClock clock;

    AdmissionTodos(Applications applications, Guarantees guarantees, Partners partners,
            Programmes programmes,
            MunicipalityName names, SchoolClock clock) {
        this.applications = applications;
        this.guarantees = guarantees;
        this.partners = partners;
        this.programmes = programmes;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public List<Todo> of(Person me, List<Role> roles, Words words) {
        var now = clock.instant();
        var todos = new ArrayList<Todo>();
        for (var application : applications.headings(me.id())) {
            todos.add(new Todo(words.localize("admission.start.application", names.of(application.lead()),
                    application.reference()), "/soknad/" + application.id(),
                    application.state() instanceof Application.Draft ? deadline(application.call(), now)
                            : Optional.empty(),
                    StateText.of(application.state(), words), StateText.tone(application.state())));
        }
        for (var question : partners.questionsTo(me.id(), now)) {
            todos.add(new Todo(words.localize(question.answered() ? "admission.start.partner.answered"
                    : "admission.start.partner", names.of(question.lead())),
                    "/samarbeid/" + question.partner(),
                    question.answered() ? Optional.empty() : deadline(question.call(), now), "", ""));
        }
        for (var asked : guarantees.asked(me.id())) {
            todos.add(new Todo(
                    words.localize(asked.answered() ? "admission.start.guarantee.answered"
                            : "admission.start.guarantee"),
                    GuaranteePage.url(asked.request()),
                    asked.answered() ? Optional.empty() : deadline(asked.call(), now), "", ""));
        }
        return todos;
    }

    /** The last day of the call, while it has not passed. */
    private Optional<Deadline> deadline(CallId call, Instant now) {
        return programmes.call(call).stateAt(now) instanceof CallState.Open(var deadline)
                ? Optional.of(deadline) : Optional.empty();
    }
}
