package no.innovasjonsskolen.offer;

import java.time.Instant;
import java.util.Map;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.offer.Offer.Ended;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: a municipality that has said yes does not come after all, and the place goes on. Made by
 * whoever acts for the application, at any time.
 */
@Component
class GiveUpPlace {

    private final Offers offers;
    private final OfferRows rows;
    private final OfferLetters letters;
    private final Journal journal;
    private final SchoolClock clock;

    GiveUpPlace(Offers offers, OfferRows rows, OfferLetters letters, Journal journal, SchoolClock clock) {
        this.offers = offers;
        this.rows = rows;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record GivenUp() implements Outcome {}

        /** It has no place that it has said yes to. */
        record NoPlace() implements Outcome {}
    }

    @Transactional
    Outcome giveUp(Person me, ApplicationId application, String reason) {
        var now = clock.instant();
        var offer = offers.hold(application, me.id());
        if (offer.isEmpty() || !(offer.get().stateAt(now) instanceof Offer.Accepted accepted)) {
            return new Outcome.NoPlace();
        }
        end(me, offer.get(), accepted.giveUp(reason, now), now);
        return new Outcome.GivenUp();
    }

    private void end(Person me, Offer offer, Ended ended, Instant now) {
        rows.end(offer.id(), ended);
        journal.record(now, me.asActor(), "offer.act.given-up", Admissions.subject(offer.application()),
                Map.of("reason", ended.why()));
        letters.tell(offer, OfferLetters.News.GIVEN_UP, now);
    }
}
