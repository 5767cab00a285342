package no.innovasjonsskolen.identity;

import java.time.Instant;
import java.time.Period;
import no.innovasjonsskolen.clock.SchoolClock;

/**
 * How long somebody acts for a municipality without being confirmed anew: by the sign-in service that says
 * whom she represents, or by a link that a colleague sends her. People change jobs, and nobody tells the
 * school.
 */
public final class RightPeriod {

    private static final Period LASTS = Period.ofMonths(12);

    private RightPeriod() {}

    /** When a right ends that was confirmed then. */
    public static Instant end(Instant confirmed) {
        return confirmed.atZone(SchoolClock.OSLO).plus(LASTS).toInstant();
    }

    /** What was confirmed then, or before, has ended now. */
    public static Instant ended(Instant now) {
        return now.atZone(SchoolClock.OSLO).minus(LASTS).toInstant();
    }
}
