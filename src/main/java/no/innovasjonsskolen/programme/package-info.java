/**
 * What is taught and when one may apply: plan versions, cohorts, calls, their dates and money.
 *
 * <p>Owns schema {@code programme}. Publishes {@code CallChanged} and {@code CallCancelled} in the
 * transaction of the decision. An approved plan never changes; a cohort keeps the plan it was formed under.
 * Ends where somebody applies: the applications to a call belong to {@code admission}, and the place and hour
 * of a gathering to {@code course}.
 */
@ApplicationModule(allowedDependencies = {"database", "privacy", "clock", "site", "form", "journal",
        "identity",
        "municipality"})
@NullMarked
package no.innovasjonsskolen.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
