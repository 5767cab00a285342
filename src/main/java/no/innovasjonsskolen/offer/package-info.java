/**
 * From a frozen pool to a full cohort: the rulings of those outside it, the places that are offered, what
 * each municipality answers, the waiting list, a draw of her own for one whose appeal is upheld after the
 * draw, what happens when somebody withdraws, and who follows the school without a place.
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
