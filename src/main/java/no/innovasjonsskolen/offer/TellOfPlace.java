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

    TellOfPlace(OfferRulings rulings, OfferLetters letters) {
        this.rulings = rulings;
        this.letters = letters;
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
