/**
 * The school's own pages: the front page, the study, how to apply, what the law wants told, and to each who
 * asks what is held about her.
 *
 * <p>Owns no schema and decides nothing: it shows what the rooms below know. Ends where somebody has an
 * errand of her own: those pages belong to the room of the errand.
 */
@ApplicationModule(allowedDependencies = {"privacy", "clock", "site", "form", "programme", "municipality",
        "identity", "alert", "placement"})
@NullMarked
package no.innovasjonsskolen.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
