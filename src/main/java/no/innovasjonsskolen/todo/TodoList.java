package no.innovasjonsskolen.todo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** What waits for a person in all rooms, in one list. */
@Component
public class TodoList {

    /** Where nothing is due, the rooms' own order stays. */
    private static final Comparator<Todo> SOONEST_FIRST = Comparator
            .comparing(todo -> todo.due().map(due -> due.lastDay()).orElse(LocalDate.MAX));

    private final List<Todos> rooms;
    private final People people;

    TodoList(List<Todos> rooms, People people) {
        this.rooms = rooms;
        this.people = people;
    }

    /** What is due soonest first, then what is never due, room by room. */
    public List<Todo> of(Person me, Words words) {
        var roles = people.rolesOf(me.id());
        return rooms.stream().flatMap(room -> room.of(me, roles, words).stream()).sorted(SOONEST_FIRST)
                .toList();
    }
}
