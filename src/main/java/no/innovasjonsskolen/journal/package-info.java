/**
 * Who did what, when, to what and why, under which version of the rules.
 *
 * <p>Owns schema {@code journal}. Written in the same transaction as the decision it tells of, and never
 * changed: an error is mended by a new entry (arkivforskrifta § 11). Ends where somebody wants to read it:
 * the sentences belong to the rooms whose acts they are.
 */
@ApplicationModule(allowedDependencies = {"database"})
@NullMarked
package no.innovasjonsskolen.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
