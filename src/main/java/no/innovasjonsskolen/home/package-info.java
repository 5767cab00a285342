/**
 * The school's own pages: the front page, the study, how to apply, and what the law wants told.
 *
 * <p>Owns no schema and decides nothing: it shows what the rooms below know. Ends where somebody has an
 * errand of her own: those pages belong to the room of the errand.
 */
@ApplicationModule(allowedDependencies = {"clock", "site", "form", "programme", "municipality"})
@NullMarked
package no.innovasjonsskolen.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
