/**
 * The office's work: what each application asks of it, one application with all that is known of it,
 * what has been done, and lists to take along.
 *
 * <p>Owns schema {@code office}: who has opened which submission, and notes the applicant never sees. Ends
 * where something is decided about an application: that belongs to the room of the decision.
 */
@ApplicationModule(allowedDependencies = {"database", "privacy", "clock", "site", "form", "journal",
        "identity", "todo", "municipality", "programme", "letter", "admission"})
@NullMarked
package no.innovasjonsskolen.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
