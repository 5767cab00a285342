package no.innovasjonsskolen.offer;

import java.util.Map;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A decision: the municipality does not want to wait any more. Made by whoever acts for the application. */
@Component
class LeaveList {

    private final Admissions admissions;
    private final Offers offers;
    private final OfferRows rows;
    private final Rounds rounds;
    private final Journal journal;
    private final SchoolClock clock;

    LeaveList(Admissions admissions, Offers offers, OfferRows rows, Rounds rounds, Journal journal,
            SchoolClock clock) {
        this.admissions = admissions;
        this.offers = offers;
        this.rows = rows;
        this.rounds = rounds;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Left() implements Outcome {}

        /** It does not wait: it has left before, or has been offered a place. */
        record DoesNotWait() implements Outcome {}
    }

    @Transactional
    Outcome leave(Person me, ApplicationId application) {
        var now = clock.instant();
        var call = admissions.own(application, me.id()).call();
        rows.hold(call);
        var standing = offers.standing(call);
        if (standing.isEmpty() || standing.get().place(application).isEmpty()
                || !rounds.leave(standing.get().selected().id(), application, me, now)) {
            return new Outcome.DoesNotWait();
        }
        journal.record(now, me.asActor(), "offer.act.left-list", Admissions.subject(application), Map.of());
        return new Outcome.Left();
    }
}
