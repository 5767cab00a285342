package no.innovasjonsskolen.programme;

import java.time.Instant;
import java.util.Optional;
import no.innovasjonsskolen.programme.CallState.Announced;
import no.innovasjonsskolen.programme.CallState.Cancelled;
import no.innovasjonsskolen.programme.CallState.Closed;
import no.innovasjonsskolen.programme.CallState.Open;
import no.innovasjonsskolen.programme.CallState.Rolling;
import no.innovasjonsskolen.site.Deadline;

/**
 * An invitation to municipalities to apply for places in a cohort («opptaksrunde»).
 *
 * @param version counted from 1, one more for each change
 */
public record Call(CallId id, Cohort cohort, CallDates dates, CallTerms terms,
        Optional<Cancelled> cancellation, int version) {

    /** Its state at a moment. The last day lasts to its last millisecond. */
    public CallState stateAt(Instant now) {
        if (cancellation.isPresent()) {
            return cancellation.get();
        }
        if (now.isBefore(dates.opening())) {
            return new Announced(dates.opens());
        }
        if (!dates.deadline().hasPassed(now)) {
            return new Open(dates.deadline());
        }
        return dates.rolling() && lastRollingDay().filter(day -> day.hasPassed(now)).isEmpty()
                ? new Rolling(dates.deadline(), lastRollingDay()) : new Closed(dates.deadline());
    }

    /**
     * The last day that what was sent about the call still works: the one by which everyone has an answer; in
     * a call that takes applications after its deadline, the day before the programme begins, when that is
     * later.
     */
    public Deadline lastDay() {
        var answered = new Deadline(dates.resultsBy());
        return lastRollingDay().filter(_ -> dates.rolling())
                .filter(last -> last.lastDay().isAfter(dates.resultsBy())).orElse(answered);
    }

    /** Whether nothing that was sent about it works any more. */
    public boolean isOver(Instant now) {
        return cancellation.isPresent() || lastDay().hasPassed(now);
    }

    /** Nobody can join a programme that has begun. */
    private Optional<Deadline> lastRollingDay() {
        return cohort.begins().map(first -> new Deadline(first.minusDays(1)));
    }
}
