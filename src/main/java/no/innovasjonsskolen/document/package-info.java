/**
 * Keeps files that people hand in: what they are is told by their content, and where they lie by its hash.
 *
 * <p>Owns schema {@code document} and the folder {@code files} in the school's data. Ends where a file gets a
 * meaning: what it proves, and who may see it, is decided by the room that asked for it.
 */
@ApplicationModule(allowedDependencies = {"database", "privacy", "clock", "site", "journal", "identity"})
@NullMarked
package no.innovasjonsskolen.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
