/**
 * Who did what, when, to what and why, and under which rule: a law, the study plan or a choice of the
 * school's own.
 *
 * <p>Owns schema {@code journal}. Written in the same transaction as the decision it tells of, and never
 * changed: an error is mended by a new entry (arkivforskrifta § 11). Each room declares its acts and its
 * kinds of subject, and words its own entries ({@link JournalActs}). Ends where somebody wants to read it:
 * the page belongs to the room that shows it.
 */
@ApplicationModule(allowedDependencies = {"database", "privacy", "site"})
@NullMarked
package no.innovasjonsskolen.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
