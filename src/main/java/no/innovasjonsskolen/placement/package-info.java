/**
 * Who gets a place in a cohort: what the selection shall represent, which applications are in it, and the
 * public draw.
 *
 * <p>Owns schema {@code placement}. The lottery itself is {@code selection}'s; this room decides what goes
 * into it, publishes it before anybody can know how it ends, and holds it. Ends where it is decided who is
 * selected and in which order the others wait: what is offered, and what is answered, is {@code offer}'s.
 */
@ApplicationModule(allowedDependencies = {"database", "privacy", "clock", "site", "form", "journal", "todo",
        "identity", "letter", "municipality", "programme", "selection", "admission", "eligibility"})
@NullMarked
package no.innovasjonsskolen.placement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
