package no.innovasjonsskolen.replacement;

import java.time.Instant;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.Admissions.ListedPlace;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.offer.Offers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: a participant who has a seat says that she cannot come, or that she can after all. Made by
 * herself alone, without a reason. The seat is hers until another has taken it over or the municipality
 * leaves it empty.
 */
@Component
class SayCannotCome {

    private final Admissions admissions;
    private final Offers offers;
    private final Absences absences;
    private final Replacements replacements;
    private final TellOfSeats tellOfSeats;
    private final SchoolClock clock;

    SayCannotCome(Admissions admissions, Offers offers, Absences absences, Replacements replacements,
            TellOfSeats tellOfSeats, SchoolClock clock) {
        this.admissions = admissions;
        this.offers = offers;
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
        var place = hold(me, id);
        if (!isSeated(place)) {
            return new Outcome.NoSeat();
        }
        if (!absences.isSaid(id)) {
            absences.say(id, place.application(), me.id(), now);
            tellOfSeats.absent(place.application(), id, true, me, now);
        }
        return new Outcome.Said();
    }

    @Transactional
    Outcome takeBack(Person me, ParticipantId id) {
        var now = clock.instant();
        var place = hold(me, id);
        if (!isSeated(place)) {
            return new Outcome.NoSeat();
        }
        return absences.isSaid(id) ? takeBack(me, place, now) : new Outcome.Said();
    }

    private Outcome takeBack(Person me, ListedPlace place, Instant now) {
        if (replacements.isAskedFor(place.id())) {
            return new Outcome.SuccessorAsked();
        }
        absences.takeBack(place.id(), now);
        tellOfSeats.absent(place.application(), place.id(), false, me, now);
        return new Outcome.Said();
    }

    /** Hers, read after nothing else can change it. */
    private ListedPlace hold(Person me, ParticipantId id) {
        offers.holdPlace(admissions.place(id, me.id()).application());
        return admissions.place(id, me.id());
    }

    private boolean isSeated(ListedPlace place) {
        return isSeated(place, offers, replacements);
    }

    /** Whether she has said yes, is on the list, and the application has a place. */
    static boolean isSeated(ListedPlace place, Offers offers, Replacements replacements) {
        return !place.hasEnded() && place.answer().filter(ListedPlace.Answer::yes).isPresent()
                && replacements.asked(place.id()).isEmpty() && offers.place(place.application()).isPresent();
    }
}
