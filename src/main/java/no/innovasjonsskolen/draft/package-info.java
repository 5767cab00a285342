/**
 * What people are writing, field by field, so that nothing typed is ever lost.
 *
 * <p>Owns schema {@code draft}. Each field carries a version. Two who write in different fields never meet;
 * two who write in the same one both keep their text, and the later is shown both. Ends where a text gets a
 * meaning: who may write, and what counts, is decided by the room whose sheet it is.
 */
@ApplicationModule(allowedDependencies = {"database", "privacy", "clock", "site", "form", "identity"})
@NullMarked
package no.innovasjonsskolen.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
