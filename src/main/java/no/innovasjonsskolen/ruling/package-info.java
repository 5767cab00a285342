/**
 * What every formal decision (enkeltvedtak) of the school shares: its letter, who decided under which rules
 * and why, that it was made available and told of, that it was opened, the deadlines as the law counts them,
 * and appeals until they are decided.
 *
 * <p>Owns schema {@code ruling}. A ruling is never changed: an error is mended by a new one. A room that
 * makes rulings registers its kind of case ({@link no.innovasjonsskolen.ruling.RulingKind}). Ends where
 * somebody judges: what is decided, and on which facts, belongs to the room that makes the ruling.
 */
@ApplicationModule(allowedDependencies = {"database", "archive", "privacy", "clock", "site", "form",
        "journal",
        "draft", "identity", "todo", "letter"})
@NullMarked
package no.innovasjonsskolen.ruling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
