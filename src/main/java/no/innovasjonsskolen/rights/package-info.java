/**
 * Who applies for which municipality, and an end to it: the office sees every such right and can take it
 * back.
 *
 * <p>Owns no table: rights belong to {@code identity}. Ends where a right is given: that is done by what the
 * sign-in service says a person represents, in {@code federation}.
 */
@ApplicationModule(allowedDependencies = {"clock", "site", "form", "journal", "identity", "letter",
        "municipality"})
@NullMarked
package no.innovasjonsskolen.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
