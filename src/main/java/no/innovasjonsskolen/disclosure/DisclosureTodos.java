package no.innovasjonsskolen.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.site.Words;
import no.innovasjonsskolen.todo.Todo;
import no.innovasjonsskolen.todo.Todos;
import org.springframework.stereotype.Component;

/** For whoever works at the office: requests that wait for an answer, and appeals against answers. */
@Component
class DisclosureTodos implements Todos {

    private static final Role OFFICE = new Role(RoleKind.OFFICE, "");
    private static final int MOST = 200;

    private final Disclosures disclosures;
    private final SchoolClock clock;

    DisclosureTodos(Disclosures disclosures, SchoolClock clock) {
        this.disclosures = disclosures;
        this.clock = clock;
    }

    @Override
    public List<Todo> of(Person me, List<Role> roles, Words words) {
        var todos = new ArrayList<Todo>();
        if (roles.contains(OFFICE)) {
            var open = disclosures.open(MOST);
            var now = clock.instant();
            var waiting = open.stream().filter(it -> it.state() instanceof Disclosure.Waiting).toList();
            if (!waiting.isEmpty()) {
                var silent = waiting.stream().filter(it -> it.isSilent(now)).count();
                todos.add(new Todo(words.localize("disclosure.todo"), OfficeDisclosuresPage.ADDRESS,
                        Optional.of(waiting.getFirst().due()),
                        words.localize("disclosure.todo.many", waiting.size(), silent), "warning"));
            }
            if (open.size() > waiting.size()) {
                todos.add(new Todo(words.localize("disclosure.todo.appeals"), OfficeDisclosuresPage.ADDRESS,
                        Optional.empty(), words.localize("disclosure.todo.appeals.many",
                                open.size() - waiting.size()),
                        "warning"));
            }
        }
        return todos;
    }
}
