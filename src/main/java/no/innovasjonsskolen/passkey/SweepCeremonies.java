package no.innovasjonsskolen.passkey;

import java.util.concurrent.TimeUnit;
import no.innovasjonsskolen.clock.SchoolClock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets questions that no device answered. Nothing is true because this has run. */
@Component
class SweepCeremonies {

    private final Ceremonies ceremonies;
    private final SchoolClock clock;

    SweepCeremonies(Ceremonies ceremonies, SchoolClock clock) {
        this.ceremonies = ceremonies;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        ceremonies.sweep(clock.outside());
    }
}
