package no.innovasjonsskolen.programme;

import java.time.LocalDate;
import java.util.Map;

/**
 * What the office wants a call to be.
 *
 * @param firstDays the first day of each gathering that has one, by the gathering's number
 */
record CallDraft(CallDates dates, CallTerms terms, Map<Integer, LocalDate> firstDays) {

    /** What a call is now. */
    static CallDraft of(Call call) {
        return new CallDraft(call.dates(), call.terms(), call.cohort().firstDays());
    }
}
