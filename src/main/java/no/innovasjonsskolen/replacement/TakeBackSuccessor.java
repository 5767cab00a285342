package no.innovasjonsskolen.replacement;

import java.time.Instant;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.admission.Seats;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: she who is asked to take over a seat is not asked any more, and whoever has it keeps it. Made
 * by whoever acts for the application, until she has said yes.
 */
@Component
class TakeBackSuccessor {

    private final Seatings seatings;
    private final Seats seats;
    private final Replacements replacements;
    private final TellOfSeats tellOfSeats;
    private final SchoolClock clock;

    TakeBackSuccessor(Seatings seatings, Seats seats, Replacements replacements, TellOfSeats tellOfSeats,
            SchoolClock clock) {
        this.seatings = seatings;
        this.seats = seats;
        this.replacements = replacements;
        this.tellOfSeats = tellOfSeats;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record TakenBack() implements Outcome {}

        /** Nobody is asked for this seat: she has answered, or it was taken back before. */
        record NobodyAsked() implements Outcome {}

        /** No seat can change. */
        record NotNow(Closed why) implements Outcome {}
    }

    @Transactional
    Outcome takeBack(Person me, ApplicationId application, ParticipantId seat) {
        var now = clock.instant();
        return switch (seatings.hold(application, me.id(), now)) {
            case Closed why -> new Outcome.NotNow(why);
            case Seating seating -> seating.open(seat).map(it -> takeBack(me, it, now))
                    .orElseGet(Outcome.NobodyAsked::new);
        };
    }

    private Outcome takeBack(Person me, Replacement it, Instant now) {
        if (!(it.state() instanceof Replacement.Asked asked)) {
            return new Outcome.NobodyAsked();
        }
        seats.drop(it.successor().orElseThrow(), me.id(), now);
        replacements.end(it, asked.takeBack(now));
        tellOfSeats.takenBack(it, me, now);
        return new Outcome.TakenBack();
    }
}
