package no.innovasjonsskolen.ruling;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.site.Words;
import no.innovasjonsskolen.todo.Todo;
import no.innovasjonsskolen.todo.Todos;
import org.springframework.stereotype.Component;

/** A person's rulings: those she has not opened wait for her, the others stay where she finds them. */
@Component
class RulingTodos implements Todos {

    private final RulingRows rows;

    RulingTodos(RulingRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Todo> of(Person me, List<Role> roles, Words words) {
        return rows.ofParty(me.id()).stream().map(ruling -> new Todo(
                words.localize("ruling.todo", ruling.reference()), ruling.url(), Optional.empty(),
                ruling.openedAt().map(at -> words.localize("ruling.todo.opened", at))
                        .orElseGet(() -> words.localize("ruling.todo.unopened")),
                ruling.openedAt().isPresent() ? "neutral" : "warning")).toList();
    }
}
