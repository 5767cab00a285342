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
 * A decision: the municipality does not want to wait any more. Made by whoever acts for the application; it
 * can come back within a day.
 */
@Component
class LeaveList {

    private final Admissions admissions;
    private final Offers offers;
    private final Rounds rounds;
    private final ListLetters letters;
    private final Journal journal;
    private final SchoolClock clock;

    LeaveList(Admissions admissions, Offers offers, Rounds rounds, ListLetters letters, Journal journal,
            SchoolClock clock) {
        this.admissions = admissions;
        this.offers = offers;
        this.rounds = rounds;
        this.letters = letters;
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
        var standing = offers.holdStanding(call);
        if (standing.isEmpty() || standing.get().place(application).isEmpty()
                || !rounds.leave(standing.get().selected().id(), application, me, now)) {
            return new Outcome.DoesNotWait();
        }
        journal.record(now, me.asActor(), "offer.act.left-list", Admissions.subject(application), Map.of());
        letters.tell(application, ListLetters.News.LEFT, String.valueOf(now.toEpochMilli()), now);
        return new Outcome.Left();
    }
}
