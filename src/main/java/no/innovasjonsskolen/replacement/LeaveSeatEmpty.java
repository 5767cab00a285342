package no.innovasjonsskolen.replacement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.admission.Seats;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.eligibility.DecidedTeams;
import no.innovasjonsskolen.identity.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: a seat stands empty, where those who are left are a group still. Made by whoever acts for the
 * application. Somebody may be asked to take it over for as long as any seat may change.
 */
@Component
class LeaveSeatEmpty {

    private final Seatings seatings;
    private final Seats seats;
    private final Replacements replacements;
    private final DecidedTeams decidedTeams;
    private final TellOfSeats tellOfSeats;
    private final SchoolClock clock;

    LeaveSeatEmpty(Seatings seatings, Seats seats, Replacements replacements, DecidedTeams decidedTeams,
            TellOfSeats tellOfSeats, SchoolClock clock) {
        this.seatings = seatings;
        this.seats = seats;
        this.replacements = replacements;
        this.decidedTeams = decidedTeams;
        this.tellOfSeats = tellOfSeats;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        /** It is empty, now or since earlier. */
        record Empty() implements Outcome {}

        /** Every reason at once. */
        record Refused(List<Obstacle> why) implements Outcome {}

        /** No seat can change. */
        record NotNow(Closed why) implements Outcome {}
    }

    @Transactional
    Outcome leave(Person me, ApplicationId application, ParticipantId seat) {
        var now = clock.instant();
        return switch (seatings.hold(application, me.id(), now)) {
            case Closed why -> new Outcome.NotNow(why);
            case Seating seating -> leave(me, seating, seat, now);
        };
    }

    private Outcome leave(Person me, Seating seating, ParticipantId seat, Instant now) {
        var held = seating.seat(seat).takesPart();
        if (seating.empty().contains(seat)) {
            return new Outcome.Empty();
        }
        var obstacles = seating.group().toLeave(seat);
        if (!obstacles.isEmpty()) {
            return new Outcome.Refused(obstacles);
        }
        seats.leave(seating.application(), seat, me, now);
        var left = replacements.add(seating.application(), seating.call(), seat, Optional.empty(), me, now,
                Replacement.leaveEmpty(now));
        decidedTeams.endReplaced(seating.application(), seat, me, now);
        tellOfSeats.leftEmpty(left, held, me, now);
        return new Outcome.Empty();
    }
}
