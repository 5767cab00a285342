package no.innovasjonsskolen.ruling;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.site.Deadline;
import no.innovasjonsskolen.site.Words;
import no.innovasjonsskolen.todo.Todo;
import no.innovasjonsskolen.todo.Todos;
import org.springframework.stereotype.Component;

/**
 * A person's rulings: those she has not opened wait for her, the others stay where she finds them. For
 * whoever works at the office: the appeals that are not decided, of those she may open, and the first day
 * that one of them needs a reply; and each after which the board leaves it to the school to decide.
 */
@Component
class RulingTodos implements Todos {

    private static final Role OFFICE = new Role(RoleKind.OFFICE, "");

    private final RulingRows rows;
    private final OfficeAppeals officeAppeals;

    RulingTodos(RulingRows rows, OfficeAppeals officeAppeals) {
        this.rows = rows;
        this.officeAppeals = officeAppeals;
    }

    @Override
    public List<Todo> of(Person me, List<Role> roles, Words words) {
        var todos = new ArrayList<>(rows.ofParty(me.id()).stream().map(it -> own(it, words)).toList());
        if (roles.contains(OFFICE)) {
            var found = officeAppeals.waiting(me.id());
            found.stream().filter(Appeal::asksForRuling).forEach(it -> todos.add(new Todo(
                    words.localize("ruling.todo.asking", it.reference()), OfficeAppealPage.url(it.id()),
                    Optional.empty(), words.localize("ruling.todo.asking.status"), "warning")));
            var waiting = found.stream().filter(Appeal::isLiving).toList();
            if (!waiting.isEmpty()) {
                var due = waiting.stream().flatMap(it -> it.interimDue().stream())
                        .min(comparing(Deadline::lastDay));
                todos.add(new Todo(words.localize("ruling.todo.appeals"), AppealsPage.ADDRESS, due,
                        words.localize("ruling.todo.appeals.many", waiting.size()), "warning"));
            }
        }
        return todos;
    }

    private static Todo own(Ruling ruling, Words words) {
        return new Todo(words.localize("ruling.todo", ruling.reference()), ruling.url(), Optional.empty(),
                ruling.openedAt().map(at -> words.localize("ruling.todo.opened", at))
                        .orElseGet(() -> words.localize("ruling.todo.unopened")),
                ruling.openedAt().isPresent() ? "neutral" : "warning");
    }
}
