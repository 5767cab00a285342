package no.innovasjonsskolen.sharing;

import java.time.Instant;
import no.innovasjonsskolen.programme.Call;

/** How long an application may be shared. Read from its call, so a changed date counts at once. */
final class SharingPeriod {

    private SharingPeriod() {}

    /** Whether an application in this call may be shared now. */
    static boolean isOpen(boolean withdrawn, Call call, Instant now) {
        return !withdrawn && !call.isOver(now);
    }
}
