/**
 * People, the roles they hold and for whom, and how they sign in.
 *
 * <p>Owns schema {@code identity}. A role is bound to what it is for: a municipality, a team or a cohort.
 * Ends where a person has an errand: what she finds there is asked for through her, by the room it is in.
 */
@ApplicationModule(allowedDependencies = {"database", "privacy", "clock", "site", "form", "journal",
        "attempt"})
@NullMarked
package no.innovasjonsskolen.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
