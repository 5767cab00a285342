/**
 * What waits for whom: each room says what a person has to do or has a hand in there, and pages show it all
 * in one list, such as a role's home page.
 *
 * <p>Owns no schema. Ends where the list is shown, and where something in it is done: the address of each
 * entry leads to the room that it belongs to.
 */
@ApplicationModule(allowedDependencies = {"site", "identity"})
@NullMarked
package no.innovasjonsskolen.todo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
