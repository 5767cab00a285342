package no.innovasjonsskolen.programme;

import static no.innovasjonsskolen.clock.SchoolClock.OSLO;

import java.time.Instant;
import java.time.LocalDate;
import no.innovasjonsskolen.site.Deadline;

/**
 * When one may apply and when the answer comes.
 *
 * @param opens the first day
 * @param deadline the last day for those who want to be in the selection
 * @param rolling whether applications are taken after the deadline too, behind all who came before
 * @param resultsBy the day by which everyone has an answer
 */
public record CallDates(LocalDate opens, Deadline deadline, boolean rolling, LocalDate resultsBy) {

    /** The first moment one may apply. */
    public Instant opening() {
        return opens.atStartOfDay(OSLO).toInstant();
    }

    /** The first moment when everyone should have an answer. */
    public Instant answered() {
        return resultsBy.plusDays(1).atStartOfDay(OSLO).toInstant();
    }
}
