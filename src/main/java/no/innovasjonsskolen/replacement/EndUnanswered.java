package no.innovasjonsskolen.replacement;

import java.time.Instant;
import no.innovasjonsskolen.admission.Seats;
import no.innovasjonsskolen.clock.SchoolClock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: she who is asked for a seat did not answer while it could change, and whoever has it keeps it;
 * or the group has lost its place, and there is no seat to keep. Made by the house itself. Nothing becomes
 * true by it: a yes is refused from the same moment.
 */
@Component
class EndUnanswered {

    private final Seatings seatings;
    private final Seats seats;
    private final Replacements replacements;
    private final TellOfSeats tellOfSeats;
    private final SchoolClock clock;

    EndUnanswered(Seatings seatings, Seats seats, Replacements replacements, TellOfSeats tellOfSeats,
            SchoolClock clock) {
        this.seatings = seatings;
        this.seats = seats;
        this.replacements = replacements;
        this.tellOfSeats = tellOfSeats;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 600_000, initialDelay = 600_000)
    @Transactional
    public void end() {
        var now = clock.instant();
        replacements.open().forEach(it -> end(it, now));
    }

    private void end(Replacement found, Instant now) {
        if (seatings.hold(found.application(), now) instanceof Closed why) {
            found.successor().flatMap(replacements::asked).ifPresent(it -> {
                if (it.state() instanceof Replacement.Asked asked) {
                    seats.drop(it.successor().orElseThrow(), it.askedBy(), now);
                    end(it, asked, why, now);
                }
            });
        }
    }

    private void end(Replacement it, Replacement.Asked asked, Closed why, Instant now) {
        switch (why) {
            case Closed.TooLate _ -> {
                replacements.end(it, asked.lapse(now));
                tellOfSeats.late(it, now);
            }
            case Closed.NoPlace _ -> {
                replacements.end(it, asked.losePlace(now));
                tellOfSeats.placeLost(it, now);
            }
        }
    }
}
