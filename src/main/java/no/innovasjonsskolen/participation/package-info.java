/**
 * A participant's own part of an application: what she is and can show, and whether she wants to take part.
 *
 * <p>Owns schema {@code participation}. What is here is seen by herself and by the school, never by the
 * municipality that employs her; therefore it is a room of its own, which {@code admission} cannot look
 * into. Ends where the school assesses it: what an answer means is shown as a preview, and decides nothing.
 */
@ApplicationModule(allowedDependencies = {"database", "archive", "privacy", "clock", "site", "form",
        "journal",
        "draft", "identity", "document", "programme", "admission", "todo"})
@NullMarked
package no.innovasjonsskolen.participation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
