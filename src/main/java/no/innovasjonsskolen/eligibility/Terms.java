package no.innovasjonsskolen.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.Plan;
import no.innovasjonsskolen.programme.Plan.EntryRule;

/**
 * What is demanded in one call.
 *
 * @param entry what the plan demands
 * @param workYears years of work that the way it is paid for demands of everybody who wants credits
 * @param begins the day the programme begins: a condition must be met before it
 */
record Terms(EntryRule entry, int workYears, Optional<LocalDate> begins) {

    static Terms of(Call call, Plan plan) {
        return new Terms(plan.entry(), call.terms().financing().leastWorkYears(), call.cohort().begins());
    }

    /** The credits that suffice by themselves. */
    int credits() {
        return entry.degreeYears() * Schooling.CREDITS_A_YEAR;
    }

    /** Whether what is done by this day is done in time. */
    boolean inTime(LocalDate day) {
        return begins.filter(first -> !day.isBefore(first)).isEmpty();
    }
}
