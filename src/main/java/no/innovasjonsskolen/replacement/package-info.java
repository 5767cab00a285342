/**
 * Seats that change hands in a group that has a place: who is asked to take over, what must still hold, and
 * what is told to everybody concerned.
 *
 * <p>Owns schema {@code replacement}. The list of participants is {@code admission}'s and the place
 * {@code offer}'s; what a newcomer may take part as is decided by {@code eligibility}, as of everybody else.
 * Ends with the gathering that the plan names.
 */
@ApplicationModule(allowedDependencies = {"database", "privacy", "clock", "site", "form", "journal", "todo",
        "identity", "letter", "municipality", "programme", "admission", "participation", "eligibility",
        "offer"})
@NullMarked
package no.innovasjonsskolen.replacement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
