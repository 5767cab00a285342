/**
 * Whose data is where: each room says which columns of its schema hold a person or what somebody wrote, how
 * long they are kept, and which rows are a given person's; from that one copy is made of all that is hers.
 *
 * <p>Owns no schema. Ends where the copy is shown or handed out: that page belongs to the room that tells
 * people of their rights. It depends on the database alone, so that every room can use it.
 */
@ApplicationModule(allowedDependencies = {"database"})
@NullMarked
package no.innovasjonsskolen.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
