package no.innovasjonsskolen.sharing;

import java.time.Instant;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.CallState;
import no.innovasjonsskolen.site.Deadline;

/** How long an application may be shared. Read from its call, so a changed date counts at once. */
final class SharingPeriod {

    private SharingPeriod() {}

    /**
     * The last day: the one by which everyone has an answer; in a call that takes applications after its
     * deadline, the last day before the programme begins, when that is later.
     */
    static Deadline lastDay(Call call) {
        var answered = call.dates().resultsBy();
        return new Deadline(call.cohort().begins().map(first -> first.minusDays(1))
                .filter(last -> call.dates().rolling() && last.isAfter(answered)).orElse(answered));
    }

    /** Whether an application in this call may be shared now. */
    static boolean isOpen(boolean withdrawn, Call call, Instant now) {
        return !withdrawn && !lastDay(call).hasPassed(now)
                && !(call.stateAt(now) instanceof CallState.Cancelled);
    }
}
