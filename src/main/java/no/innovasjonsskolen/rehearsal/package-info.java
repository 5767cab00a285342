/**
 * Draws on trial: while a call's targets are set, the office sees one outcome of them, and then another.
 *
 * <p>Owns schema {@code rehearsal}. A trial is marked wherever it is seen, its chance is the house's own, and
 * nobody but the office sees it. It is held and kept only while the targets can be set; a real draw, and
 * everything after the deadline, is {@code placement}'s.
 */
@ApplicationModule(allowedDependencies = {"database", "privacy", "clock", "site", "form", "journal",
        "identity", "programme", "selection", "placement"})
@NullMarked
package no.innovasjonsskolen.rehearsal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
