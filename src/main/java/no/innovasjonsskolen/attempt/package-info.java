/**
 * How often somebody may try what could be guessed: one count for all nodes.
 *
 * <p>Owns schema {@code attempt}. Ends where it is known what was tried: that belongs to the room that asks.
 */
@ApplicationModule(allowedDependencies = {"privacy", "clock", "site"})
@NullMarked
package no.innovasjonsskolen.attempt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
