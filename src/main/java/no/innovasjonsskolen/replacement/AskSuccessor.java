package no.innovasjonsskolen.replacement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.admission.Seats;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.form.Written;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.replacement.Group.Member;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: somebody is asked to take over a seat, or one that was left empty. Made by whoever acts for the
 * application, from the moment it is offered a place until the gathering that the plan names. The seat stays
 * with the one who has it until she who is asked has said yes.
 */
@Component
class AskSuccessor {

    private final Seatings seatings;
    private final Seats seats;
    private final Replacements replacements;
    private final TellOfSeats tellOfSeats;
    private final SchoolClock clock;

    AskSuccessor(Seatings seatings, Seats seats, Replacements replacements, TellOfSeats tellOfSeats,
            SchoolClock clock) {
        this.seatings = seatings;
        this.seats = seats;
        this.replacements = replacements;
        this.tellOfSeats = tellOfSeats;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        /** She is asked, now or by the click before. */
        record Asked() implements Outcome {}

        /** Every reason at once. */
        record Refused(List<Obstacle> why) implements Outcome {}

        /** No seat can change. */
        record NotNow(Closed why) implements Outcome {}
    }

    /** @param fields what is written about her, as {@link Seats#form} asks */
    @Transactional
    Outcome ask(Person me, ApplicationId application, ParticipantId seat, Map<String, Written> fields) {
        var now = clock.instant();
        return switch (seatings.hold(application, me.id(), now)) {
            case Closed why -> new Outcome.NotNow(why);
            case Seating seating -> ask(me, seating, seat, fields, now);
        };
    }

    private Outcome ask(Person me, Seating seating, ParticipantId seat, Map<String, Written> fields,
            Instant now) {
        seating.seat(seat);
        var who = new Member(text(fields, Seats.NAME.name()), text(fields, Seats.EMAIL.name()),
                Seats.SECTOR.value(text(fields, Seats.SECTOR.name())));
        var asked = Optional.ofNullable(seating.group().asked().get(seat));
        if (asked.filter(it -> it.email().equalsIgnoreCase(who.email())).isPresent()) {
            return new Outcome.Asked();
        }
        var obstacles = new ArrayList<>(seating.group().toAsk(seat, who));
        if (seats.isElsewhere(seating.call(), seating.application(), who.email(), Optional.empty())) {
            obstacles.add(Obstacle.Plain.ELSEWHERE);
        }
        if (!obstacles.isEmpty()) {
            return new Outcome.Refused(obstacles);
        }
        var link = seats.ask(seating.application(), seat, fields, me, now);
        tellOfSeats.asked(replacements.add(seating.application(), seating.call(), seat,
                Optional.of(link.id()), me, now, new Replacement.Asked()), link.link(), me, now);
        return new Outcome.Asked();
    }

    private static String text(Map<String, Written> fields, String name) {
        return fields.getOrDefault(name, new Written("", 0)).value();
    }
}
