package no.innovasjonsskolen.federation;

import java.util.concurrent.TimeUnit;
import no.innovasjonsskolen.clock.SchoolClock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets newcomers who did not say who they were. Nothing is true because this has run. */
@Component
class SweepNewcomers {

    private final Newcomers newcomers;
    private final SchoolClock clock;

    SweepNewcomers(Newcomers newcomers, SchoolClock clock) {
        this.newcomers = newcomers;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        newcomers.sweep(clock.outside());
    }
}
