/**
 * Passkeys: how people who work for the school sign in with the device they have at hand.
 *
 * <p>Owns schema {@code passkey}. Ends where it is known whose the passkey is: signing her in belongs to
 * {@code identity}.
 */
@ApplicationModule(allowedDependencies = {"database", "privacy", "clock", "site", "form", "journal",
        "attempt", "identity"})
@NullMarked
package no.innovasjonsskolen.passkey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
