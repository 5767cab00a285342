/**
 * From a selection to a full cohort: the places that are offered, what each municipality answers, the
 * waiting list, and what happens when somebody withdraws or a municipality leaves its group.
 *
 * <p>Owns schema {@code offer}. Who was selected, and the order of those who wait, is {@code placement}'s and
 * is never changed here. Ends where the cohort is full and its people are known.
 */
@ApplicationModule(allowedDependencies = {"database", "privacy", "clock", "site", "form", "journal", "todo",
        "identity", "letter", "municipality", "programme", "selection", "admission", "ruling", "placement"})
@NullMarked
package no.innovasjonsskolen.offer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
