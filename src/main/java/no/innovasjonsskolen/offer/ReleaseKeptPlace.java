package no.innovasjonsskolen.offer;

import java.util.Map;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: a municipality whose place was kept for a later year does not want it then, so that no place is
 * held back for it. Made by the office, for what the municipality has said.
 */
@Component
class ReleaseKeptPlace {

    private final OfferRows rows;
    private final TellOfPlace tellOfPlace;
    private final OfferLetters letters;
    private final Journal journal;
    private final SchoolClock clock;

    ReleaseKeptPlace(OfferRows rows, TellOfPlace tellOfPlace, OfferLetters letters, Journal journal,
            SchoolClock clock) {
        this.rows = rows;
        this.tellOfPlace = tellOfPlace;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Released() implements Outcome {}

        /** No place is kept for it: it never was, or it was released before. */
        record NothingKept() implements Outcome {}

        /** She acts for the application, and somebody else must decide. */
        record OwnApplication() implements Outcome {}
    }

    @Transactional
    Outcome release(Person me, ApplicationId application, String reason) {
        var now = clock.instant();
        var found = rows.holdNewest(application);
        if (found.isEmpty() || !(found.get().stateAt(now) instanceof Offer.Ended kept)
                || kept.how() != Offer.How.KEPT) {
            return new Outcome.NothingKept();
        }
        if (tellOfPlace.isOwn(me, application)) {
            return new Outcome.OwnApplication();
        }
        rows.release(found.get().id(), reason, me, now);
        journal.record(now, me.asActor(), "offer.act.kept-released", Admissions.subject(application),
                Map.of("reason", reason));
        letters.tell(found.get().with(kept.release(reason, now)), OfferLetters.News.RELEASED, now);
        return new Outcome.Released();
    }
}
