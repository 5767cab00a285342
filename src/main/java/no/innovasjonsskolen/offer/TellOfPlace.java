package no.innovasjonsskolen.offer;

import java.time.Instant;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.offer.Offer.Ended;
import no.innovasjonsskolen.placement.Selected;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells an application of a place, or of its number on the list: the ruling, and what there is to do. */
@Component
class TellOfPlace {

    private final OfferRulings rulings;
    private final OfferLetters letters;
    private final ListLetters listLetters;
    private final Refusals refusals;

    TellOfPlace(OfferRulings rulings, OfferLetters letters, ListLetters listLetters,
            Refusals refusals) {
        this.rulings = rulings;
        this.letters = letters;
        this.listLetters = listLetters;
        this.refusals = refusals;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void offered(Offer offer, Standing standing, Person by, Instant now) {
        rulings.offered(offer, standing, by, now);
        letters.tell(offer, OfferLetters.News.OFFERED, now);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void waiting(ApplicationId application, int place, Standing standing, Round round, Person by,
            Instant now) {
        rulings.waiting(application, place, standing, round, by, now);
    }

    /** Its appeal is upheld, and a draw of its own comes in a moment. */
    @Transactional(propagation = Propagation.MANDATORY)
    void drawnSoon(LateRight right, Instant now) {
        listLetters.tell(right.application(), ListLetters.News.DRAWN_SOON, right.id().toString(), now);
    }

    /** The draw of its own did not give it a place: it waits, after all others. */
    @Transactional(propagation = Propagation.MANDATORY)
    void waitsLast(LateRight right, int place, Round round, Person by, Instant now) {
        rulings.waitingLast(right.application(), place, right, round, by, now);
    }

    /** Whether it was outside, and an appeal against that waits for the school or is upheld by the board. */
    boolean mayBeUpheld(ApplicationId application) {
        return refusals.mayBeUpheld(application);
    }

    /** A place that was taken is ended by the school. */
    @Transactional(propagation = Propagation.MANDATORY)
    void ended(Offer offer, Ended ended, Person by, Instant now) {
        rulings.ended(offer, ended, by, now);
        letters.tell(offer, OfferLetters.News.BROKEN, now);
    }

    /** Whether she acts for it, and must not decide (fvl § 6). */
    boolean isOwn(Person me, ApplicationId application) {
        return rulings.isOwn(me, application);
    }

    /** Whether she acts for one of all that were selected or wait. */
    boolean isOwn(Person me, Selected selected) {
        return rulings.isOwnOfAny(me, selected.call(), selected.applications().values());
    }
}
