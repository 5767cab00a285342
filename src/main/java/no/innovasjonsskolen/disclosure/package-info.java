/**
 * Whoever asks to see documents (innsyn): the request, its five working days, the answer with its legal
 * ground, and an appeal to the body above the school.
 *
 * <p>Owns schema {@code disclosure}. Anybody may ask and need not say who she is (offentleglova § 3). Ends
 * where documents are found and parts of them are taken out: that is done by people.
 */
@ApplicationModule(allowedDependencies = {"database", "privacy", "clock", "site", "form", "journal",
        "attempt", "identity", "todo", "letter", "ruling"})
@NullMarked
package no.innovasjonsskolen.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
