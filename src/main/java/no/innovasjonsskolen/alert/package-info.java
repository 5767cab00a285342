/**
 * «Tell me when the next call opens»: an e-mail address that its owner has confirmed, and one letter to it.
 *
 * <p>Owns schema {@code alert}. An address is kept until the letter is written, and the letters of this room
 * are not kept either. Ends where somebody applies: that belongs to {@code admission}, which does not know
 * who asked to be told.
 */
@ApplicationModule(allowedDependencies = {"database", "privacy", "clock", "site", "form", "journal",
        "attempt", "identity", "letter", "programme"})
@NullMarked
package no.innovasjonsskolen.alert;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
