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
 * A decision: a municipality that got no place follows the school from outside, or does not. Made by whoever
 * acts for the application, as often as she likes; it commits to nothing.
 */
@Component
class AnswerFollow {

    private final Admissions admissions;
    private final FollowSeat seat;
    private final Followers followers;
    private final ListLetters letters;
    private final Journal journal;
    private final SchoolClock clock;

    AnswerFollow(Admissions admissions, FollowSeat seat, Followers followers, ListLetters letters,
            Journal journal, SchoolClock clock) {
        this.admissions = admissions;
        this.seat = seat;
        this.followers = followers;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Follows() implements Outcome {}

        record FollowsNot() implements Outcome {}

        /** The same was answered before: nobody is told twice. */
        record Same() implements Outcome {}

        /** It has a place or may get one, is withdrawn, or the next call's deadline has passed. */
        record NotOffered() implements Outcome {}
    }

    @Transactional
    Outcome answer(Person me, ApplicationId application, boolean yes) {
        var now = clock.instant();
        var own = admissions.own(application, me.id());
        if (!seat.isOffered(application, now)) {
            return new Outcome.NotOffered();
        }
        if (!followers.answer(new Followers.Answer(application, own.call(), yes, me.name(), now), me)) {
            return new Outcome.Same();
        }
        journal.record(now, me.asActor(), yes ? "offer.act.follows" : "offer.act.follows-not",
                Admissions.subject(application), Map.of());
        letters.tell(application, yes ? ListLetters.News.FOLLOWS : ListLetters.News.FOLLOWS_NOT,
                String.valueOf(now.toEpochMilli()), now);
        return yes ? new Outcome.Follows() : new Outcome.FollowsNot();
    }
}
