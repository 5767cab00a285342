/**
 * Sign-in through Feide, ID-porten and Ansattporten: what they say about a person, and what we believe.
 *
 * <p>Owns schema {@code federation}. Ends where it is known which person has come: who she is in the house,
 * and what she may do, belongs to {@code identity}.
 */
@ApplicationModule(allowedDependencies = {"database", "privacy", "clock", "site", "form", "journal",
        "draft", "attempt", "identity"})
@NullMarked
package no.innovasjonsskolen.federation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
