/**
 * From a municipality's first word to an application that is sent: people, partners, challenge, guarantee.
 *
 * <p>Owns schema {@code admission}. Ends where the application is received; who is qualified and
 * who gets a place is not decided here.
 */
@ApplicationModule(allowedDependencies = {"database", "archive", "privacy", "clock", "site", "form",
        "journal",
        "draft", "identity", "invitation", "letter", "document", "municipality", "programme", "todo"})
@NullMarked
package no.innovasjonsskolen.admission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
