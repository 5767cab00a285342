package no.innovasjonsskolen.identity;

import java.util.concurrent.TimeUnit;
import no.innovasjonsskolen.clock.SchoolClock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets what is over: sessions a day after they ended. Nothing is true because this has run. */
@Component
class SweepIdentity {

    private final Sessions sessions;
    private final SchoolClock clock;

    SweepIdentity(Sessions sessions, SchoolClock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        sessions.sweep(clock.outside());
    }
}
