package no.innovasjonsskolen.todo;

import java.util.List;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.site.Words;

/**
 * What waits for a person in one room. A room implements it as a component; {@link TodoList} finds it. It is
 * asked whenever a list is shown, so it asks the database a fixed number of times, however much there is.
 */
public interface Todos {

    /** Hers, those without a last day in the order she will look for them; addresses as they are mapped. */
    List<Todo> of(Person me, Words words);
}
