/**
 * What is left in a call that takes applications after its deadline: who stands in line for it, what each
 * must keep by itself, and offering it to the first who does.
 *
 * <p>Owns schema {@code rolling}. Whether a place is left, the offer and its answer are {@code offer}'s; who
 * may take part is {@code eligibility}'s. Nobody who applied in time is passed by one who did not. Ends on
 * the last day that a place is offered before the programme begins.
 */
@ApplicationModule(allowedDependencies = {"database", "privacy", "clock", "site", "form", "journal", "todo",
        "identity", "letter", "municipality", "programme", "admission", "eligibility", "offer"})
@NullMarked
package no.innovasjonsskolen.rolling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
