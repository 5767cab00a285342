package no.innovasjonsskolen.placement;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.site.Words;
import no.innovasjonsskolen.todo.Todo;
import no.innovasjonsskolen.todo.Todos;
import org.springframework.stereotype.Component;

/** Objections that wait for the office's answer. */
@Component
class DrawTodos implements Todos {

    private static final Role OFFICE = new Role(RoleKind.OFFICE, "");

    private final Objections objections;

    DrawTodos(Objections objections) {
        this.objections = objections;
    }

    @Override
    public List<Todo> of(Person me, List<Role> roles, Words words) {
        if (!roles.contains(OFFICE)) {
            return List.of();
        }
        return objections.waiting().stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet()
                .stream().map(it -> new Todo(words.localize("placement.todo.objections"),
                        DrawDeskPage.url(it.getKey()), Optional.empty(),
                        words.localize("placement.todo.objections.many", it.getValue()), "warning"))
                .toList();
    }
}
