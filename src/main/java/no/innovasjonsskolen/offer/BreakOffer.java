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
 * A decision: a group that has a place does not come, for instance because nobody met, and the place goes on.
 * Made by the office, as a ruling with its reason that the municipality may appeal against.
 */
@Component
class BreakOffer {

    private final OfferRows rows;
    private final TellOfPlace tellOfPlace;
    private final Journal journal;
    private final SchoolClock clock;

    BreakOffer(OfferRows rows, TellOfPlace tellOfPlace, Journal journal, SchoolClock clock) {
        this.rows = rows;
        this.tellOfPlace = tellOfPlace;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Broken() implements Outcome {}

        /** It has no place that it has said yes to. */
        record NoPlace() implements Outcome {}

        /** She acts for the application, and somebody else must decide. */
        record OwnApplication() implements Outcome {}
    }

    @Transactional
    Outcome breakUp(Person me, ApplicationId application, String reason) {
        var now = clock.instant();
        var found = rows.holdNewest(application);
        if (found.isEmpty() || !(found.get().stateAt(now) instanceof Offer.Accepted accepted)) {
            return new Outcome.NoPlace();
        }
        if (tellOfPlace.isOwn(me, application)) {
            return new Outcome.OwnApplication();
        }
        var ended = accepted.breakUp(reason, now);
        rows.end(found.get().id(), ended);
        journal.record(now, me.asActor(), "offer.act.broken", Admissions.subject(application),
                Map.of("reason", reason));
        tellOfPlace.ended(found.get().with(ended), ended, me, now);
        return new Outcome.Broken();
    }
}
