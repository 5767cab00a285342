package no.innovasjonsskolen.offer;

import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.selection.Beacon;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision that leaves nothing to discretion: the round has come that draws for one whose appeal was upheld
 * after the draw. If it wins, it is offered a place beside all others; else it waits, after them.
 */
@Component
class HoldLateDraw {

    private final Offers offers;
    private final LateRights rights;
    private final Rounds rounds;
    private final OfferPlace offerPlace;
    private final SchoolClock clock;

    HoldLateDraw(Offers offers, LateRights rights, Rounds rounds, OfferPlace offerPlace, SchoolClock clock) {
        this.offers = offers;
        this.rights = rights;
        this.rounds = rounds;
        this.offerPlace = offerPlace;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        /** It won, and is offered a place. */
        record Offered() implements Outcome {}

        /** It did not win, and waits. */
        record Waits(int place) implements Outcome {}

        /** It is drawn, and there is nobody to offer anything: withdrawn, or the call is called off. */
        record ForNobody() implements Outcome {}

        /** There is no such right, or it is drawn. */
        record Already() implements Outcome {}

        /** It is another round than the one that was announced, or nothing proves it. */
        record WrongBeacon() implements Outcome {}
    }

    /** @param beacon as the public source answered */
    @Transactional
    Outcome hold(ApplicationId application, Beacon beacon) {
        var now = clock.instant();
        var call = offers.callOf(application);
        offers.holdStanding(call);
        var right = rights.of(application).filter(it -> it.drawn().isEmpty());
        if (right.isEmpty()) {
            return new Outcome.Already();
        }
        var drawn = right.get().draw(beacon, now);
        if (drawn.isEmpty() || now.isBefore(Beacon.timeOf(right.get().round()))) {
            return new Outcome.WrongBeacon();
        }
        rights.draw(right.get().id(), drawn.get());
        var standing = offers.standing(call).orElseThrow();
        if (offers.isCalledOff(call) || offers.isWithdrawn(application)) {
            return new Outcome.ForNobody();
        }
        if (drawn.get().won()) {
            offerPlace.extra(right.get(), standing, now);
            return new Outcome.Offered();
        }
        var place = standing.place(application).orElseThrow();
        rounds.wait(right.get().selection(), application, place);
        offerPlace.last(right.get(), place, standing, now);
        return new Outcome.Waits(place);
    }
}
