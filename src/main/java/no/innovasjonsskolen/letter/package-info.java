/**
 * Delivers what other rooms write: as e-mail with text, HTML and, where it matters, a PDF.
 *
 * <p>Owns schema {@code letter}. A letter is put in the outbox in the deciding transaction, and a job sends
 * it; nothing is sent in a request. In the demo school nothing leaves the house: letters are shown on a page.
 * Those that nobody takes are on the office's list until somebody has seen to them; where its address was
 * typed, the room it is about says ({@link no.innovasjonsskolen.letter.LetterSubjects}).
 *
 * <p>Ends where somebody has to find words: what a letter says is decided by the room that sends it.
 */
@ApplicationModule(allowedDependencies = {"database", "privacy", "clock", "site", "form", "journal",
        "identity", "todo"})
@NullMarked
package no.innovasjonsskolen.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
