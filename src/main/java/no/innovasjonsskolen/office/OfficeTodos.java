package no.innovasjonsskolen.office;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.admission.CaseGroup;
import no.innovasjonsskolen.admission.Cases;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.site.Words;
import no.innovasjonsskolen.todo.Todo;
import no.innovasjonsskolen.todo.Todos;
import org.springframework.stereotype.Component;

/** Applications that nobody at the office has opened, for whoever works there. */
@Component
class OfficeTodos implements Todos {

    private static final Role OFFICE = new Role(RoleKind.OFFICE, "");

    private final WorkQuery workQuery;
    private final CaseReads caseReads;
    private final Cases cases;
    private final SchoolClock clock;

    OfficeTodos(WorkQuery workQuery, CaseReads caseReads, Cases cases, SchoolClock clock) {
        this.workQuery = workQuery;
        this.caseReads = caseReads;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public List<Todo> of(Person me, List<Role> roles, Words words) {
        var now = clock.instant();
        return roles.contains(OFFICE)
                ? workQuery.call(WorkFilter.of(Map.of()), now).stream()
                        .flatMap(call -> unread(call, now, words).stream()).toList()
                : List.of();
    }

    private Optional<Todo> unread(Call call, Instant now, Words words) {
        var many = cases.unread(call.id(), caseReads.newest(call.id(), now).keySet());
        return many == 0 ? Optional.empty() : Optional.of(new Todo(words.localize("office.todo"),
                "/kontor?status=" + CaseGroup.NEW.code(), Optional.empty(),
                words.localize("office.todo.unread", many), "warning"));
    }
}
