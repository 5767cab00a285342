package no.innovasjonsskolen.eligibility;

import java.util.Set;

/**
 * What is known of one person when the requirements are held against it.
 *
 * @param wantsCredits whether she wants credits; whoever wants a certificate is asked for nothing more
 * @param relevantMonths months of relevant work, counted as full time
 * @param workMonths months of any work, counted as full time
 * @param shown what she has shown
 */
record Facts(boolean wantsCredits, Schooling schooling, int relevantMonths, int workMonths,
        Set<Evidence> shown) {

    /** Relevant work is work. */
    Facts {
        workMonths = Math.max(workMonths, relevantMonths);
        shown = Set.copyOf(shown);
    }
}
