/**
 * Personal links that ask somebody to do something: take part, answer for a municipality, sign.
 *
 * <p>Owns schema {@code invitation}. The link is a secret that only the letter holds; here lies its
 * fingerprint. Ends where the link has been answered: what the answer means is told by the room that asked,
 * through {@link InvitationKind}.
 */
@ApplicationModule(allowedDependencies = {"database", "privacy", "clock", "site", "form", "journal",
        "draft", "attempt", "identity"})
@NullMarked
package no.innovasjonsskolen.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
