/**
 * What time it is in the school: the database's time, so that no two machines disagree about a deadline.
 *
 * <p>Owns schema {@code clock}. In the demo school the clock can travel; with real data it cannot. Ends
 * where a time gets a meaning: deadlines belong to the room that made the promise.
 */
@ApplicationModule(allowedDependencies = {"database", "privacy"})
@NullMarked
package no.innovasjonsskolen.clock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
