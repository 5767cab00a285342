package no.innovasjonsskolen.todo;

import java.util.List;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.site.Words;

/**
 * What waits for a person in one room. A room implements it as a component; {@link TodoList} finds it. It is
 * asked whenever a list is shown, so it asks the database a fixed number of times, however much there is.
 */
public interface Todos {

    /**
     * Hers, those without a last day in the order she will look for them.
     *
     * @param roles those she holds, so that a room that has nothing for them need not ask
     */
    List<Todo> of(Person me, List<Role> roles, Words words);
}
