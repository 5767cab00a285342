/**
 * The office's work: what each application asks of it, one application with all that is known of it,
 * what has been done, and lists to take along.
 *
 * <p>Owns schema {@code office}: who has opened which submission, who has which case, notes the applicant
 * never sees, what the office has asked an applicant for and what was answered, and each reader's own views
 * of the list. Ends where something is decided about an application: that belongs to the room of the
 * decision.
 */
@ApplicationModule(allowedDependencies = {"database", "privacy", "clock", "site", "form", "journal",
        "identity", "todo", "letter", "municipality", "programme", "admission"})
@NullMarked
package no.innovasjonsskolen.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
