package no.innovasjonsskolen.offer;

import java.time.Duration;
import java.time.Instant;

/** How long a no can be taken back before the place goes on to the next. */
final class Regret {

    /** A day: a whole office sees what one of them has answered. */
    static final Duration LASTS = Duration.ofHours(24);

    private Regret() {}

    static boolean isOver(Instant answered, Instant now) {
        return !now.isBefore(answered.plus(LASTS));
    }
}
