package no.innovasjonsskolen.identity;

import java.util.concurrent.TimeUnit;
import no.innovasjonsskolen.clock.SchoolClock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets what is over: sessions and kept forms after a day. Nothing is true because this has run. */
@Component
class SweepIdentity {

    private final Sessions sessions;
    private final KeptForms forms;
    private final SchoolClock clock;

    SweepIdentity(Sessions sessions, KeptForms forms, SchoolClock clock) {
        this.sessions = sessions;
        this.forms = forms;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        sessions.sweep(clock.outside());
        forms.sweep(clock.outside());
    }
}
