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
 * A decision: a municipality that has left the waiting list comes back to where it stood, within a day. Made
 * by whoever acts for the application.
 */
@Component
class ReturnToList {

    private final Admissions admissions;
    private final Offers offers;
    private final Rounds rounds;
    private final ListLetters letters;
    private final Journal journal;
    private final SchoolClock clock;

    ReturnToList(Admissions admissions, Offers offers, Rounds rounds, ListLetters letters, Journal journal,
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

        record Returned() implements Outcome {}

        /** It has not left the list, or left it more than a day ago. */
        record CameTooLate() implements Outcome {}
    }

    @Transactional
    Outcome comeBack(Person me, ApplicationId application) {
        var now = clock.instant();
        var own = admissions.own(application, me.id());
        var standing = offers.holdStanding(own.call());
        var left = standing.flatMap(it -> rounds.leftAt(it.selected().id(), application))
                .filter(at -> !Regret.isOver(at, now));
        if (own.withdrawn() || left.isEmpty()) {
            return new Outcome.CameTooLate();
        }
        rounds.comeBack(standing.orElseThrow().selected().id(), application);
        journal.record(now, me.asActor(), "offer.act.came-back", Admissions.subject(application), Map.of());
        letters.tell(application, ListLetters.News.BACK, String.valueOf(now.toEpochMilli()), now);
        return new Outcome.Returned();
    }
}
