package no.innovasjonsskolen.letter;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.site.Words;
import no.innovasjonsskolen.todo.Todo;
import no.innovasjonsskolen.todo.Todos;
import org.springframework.stereotype.Component;

/** Letters that did not arrive, for whoever works at the office. */
@Component
class LetterTodos implements Todos {

    private static final Role OFFICE = new Role(RoleKind.OFFICE, "");

    private final Letters letters;

    LetterTodos(Letters letters) {
        this.letters = letters;
    }

    @Override
    public List<Todo> of(Person me, List<Role> roles, Words words) {
        if (!roles.contains(OFFICE)) {
            return List.of();
        }
        var many = letters.stopped();
        return many == 0 ? List.of() : List.of(new Todo(words.localize("letter.todo"),
                UndeliveredPage.ADDRESS, Optional.empty(), words.localize("letter.todo.many", many),
                "warning"));
    }
}
