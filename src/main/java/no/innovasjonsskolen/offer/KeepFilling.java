package no.innovasjonsskolen.offer;

import java.time.LocalDate;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.journal.Actor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Offers free places to the next, call by call, each in its own transaction. Nothing becomes true by it: an
 * offer past its last day has lapsed before this runs.
 */
@Component
class KeepFilling {

    static final Actor ACTOR = Actor.system("waiting list");

    private final Rounds rounds;
    private final FillPlaces fillPlaces;
    private final SchoolClock clock;

    KeepFilling(Rounds rounds, FillPlaces fillPlaces, SchoolClock clock) {
        this.rounds = rounds;
        this.fillPlaces = fillPlaces;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 600_000, initialDelay = 600_000)
    public void fill() {
        rounds.lasting(LocalDate.ofInstant(clock.instant(), SchoolClock.OSLO))
                .forEach(call -> fillPlaces.fill(ACTOR, call));
    }
}
