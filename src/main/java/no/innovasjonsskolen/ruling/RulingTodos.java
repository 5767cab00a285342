package no.innovasjonsskolen.ruling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.site.Words;
import no.innovasjonsskolen.todo.Todo;
import no.innovasjonsskolen.todo.Todos;
import org.springframework.stereotype.Component;

/**
 * A person's rulings: those she has not opened wait for her, the others stay where she finds them. For
 * whoever works at the office: the appeals that are not decided.
 */
@Component
class RulingTodos implements Todos {

    private static final Role OFFICE = new Role(RoleKind.OFFICE, "");

    private final RulingRows rows;
    private final Appeals appeals;

    RulingTodos(RulingRows rows, Appeals appeals) {
        this.rows = rows;
        this.appeals = appeals;
    }

    @Override
    public List<Todo> of(Person me, List<Role> roles, Words words) {
        var todos = new ArrayList<>(rows.ofParty(me.id()).stream().map(it -> own(it, words)).toList());
        if (roles.contains(OFFICE)) {
            var waiting = appeals.waiting();
            if (waiting > 0) {
                todos.add(new Todo(words.localize("ruling.todo.appeals"), AppealsPage.ADDRESS,
                        Optional.empty(), words.localize("ruling.todo.appeals.many", waiting), "warning"));
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
