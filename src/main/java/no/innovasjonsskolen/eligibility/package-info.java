/**
 * Who may take part, and as what: what is known of each participant of a sent application is held against
 * the entry requirements, and somebody at the school decides.
 *
 * <p>Owns schema {@code eligibility}. The rules propose; a person decides, and two do where credits are
 * refused or there is doubt. Ends where it is decided who may take part; who gets a place is not decided
 * here.
 */
@ApplicationModule(allowedDependencies = {"database", "archive", "privacy", "clock", "site", "form",
        "journal",
        "identity", "letter", "ruling", "document", "municipality", "programme", "admission",
        "participation", "todo"})
@NullMarked
package no.innovasjonsskolen.eligibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
