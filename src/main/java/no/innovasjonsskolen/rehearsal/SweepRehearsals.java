package no.innovasjonsskolen.rehearsal;

import java.util.concurrent.TimeUnit;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.programme.Programmes;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes a call's draws on trial when its targets are locked. No page shows them from that very moment. */
@Component
class SweepRehearsals {

    private final Rehearsals rehearsals;
    private final Programmes programmes;
    private final SchoolClock clock;

    SweepRehearsals(Rehearsals rehearsals, Programmes programmes, SchoolClock clock) {
        this.rehearsals = rehearsals;
        this.programmes = programmes;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 10, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    @Transactional
    public void sweep() {
        var now = clock.instant();
        rehearsals.calls().stream().filter(it -> !Rehearsal.isTime(programmes.call(it), now)).forEach(it -> {
            rehearsals.hold(it);
            rehearsals.delete(it);
        });
    }
}
