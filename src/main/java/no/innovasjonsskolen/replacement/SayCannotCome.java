package no.innovasjonsskolen.replacement;

import java.time.Instant;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.Admissions.ListedPlace;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.replacement.ReplacementLetters.Word;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: a participant who has a seat says that she cannot come, or that she can after all. Made by
 * herself alone, without a reason. The seat is hers until another has taken it over or the municipality
 * leaves it empty. When no seat can change any more the school is told too.
 */
@Component
class SayCannotCome {

    private final Admissions admissions;
    private final Seatings seatings;
    private final Absences absences;
    private final Replacements replacements;
    private final TellOfSeats tellOfSeats;
    private final SchoolClock clock;

    SayCannotCome(Admissions admissions, Seatings seatings, Absences absences, Replacements replacements,
            TellOfSeats tellOfSeats, SchoolClock clock) {
        this.admissions = admissions;
        this.seatings = seatings;
        this.absences = absences;
        this.replacements = replacements;
        this.tellOfSeats = tellOfSeats;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        /** It is as she says, now or since earlier. */
        record Said() implements Outcome {}

        /** She has no seat. */
        record NoSeat() implements Outcome {}

        /** Somebody is asked to take over: the municipality can take that back, not she. */
        record SuccessorAsked() implements Outcome {}
    }

    @Transactional
    Outcome say(Person me, ParticipantId id) {
        var now = clock.instant();
        var held = hold(me, id, now);
        var place = admissions.place(id, me.id());
        if (held instanceof Closed.NoPlace || !isSeated(place, replacements)) {
            return new Outcome.NoSeat();
        }
        if (!absences.isSaid(id)) {
            absences.say(id, place.application(), me.id(), now);
            tellOfSeats.said(place.application(), id,
                    held instanceof Closed.TooLate ? Word.ABSENT_LATE : Word.ABSENT, me, now);
        }
        return new Outcome.Said();
    }

    @Transactional
    Outcome takeBack(Person me, ParticipantId id) {
        var now = clock.instant();
        var held = hold(me, id, now);
        var place = admissions.place(id, me.id());
        if (held instanceof Closed.NoPlace || !isSeated(place, replacements)) {
            return new Outcome.NoSeat();
        }
        return absences.isSaid(id) ? takeBack(me, place, now) : new Outcome.Said();
    }

    private Outcome takeBack(Person me, ListedPlace place, Instant now) {
        if (replacements.isAskedFor(place.id())) {
            return new Outcome.SuccessorAsked();
        }
        absences.takeBack(place.id(), now);
        tellOfSeats.said(place.application(), place.id(), Word.PRESENT, me, now);
        return new Outcome.Said();
    }

    /** Hers; what is read after this, nothing else can change. */
    private Held hold(Person me, ParticipantId id, Instant now) {
        return seatings.hold(admissions.place(id, me.id()).application(), now);
    }

    /** Whether she has said yes and is on the list; it is a seat where the application has a place. */
    static boolean isSeated(ListedPlace place, Replacements replacements) {
        return !place.hasEnded() && place.answer().filter(ListedPlace.Answer::yes).isPresent()
                && replacements.asked(place.id()).isEmpty();
    }
}
