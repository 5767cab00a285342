package no.innovasjonsskolen.offer;

import java.util.Map;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.programme.CallId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: a rule that cannot be kept any more is given up, for a reason that stays beside the offers.
 * Made by the office, and only while nobody who waits can have a free place with it.
 */
@Component
class WaiveRule {

    private final Offers offers;
    private final Rounds rounds;
    private final TellOfPlace tellOfPlace;
    private final Journal journal;
    private final SchoolClock clock;

    WaiveRule(Offers offers, Rounds rounds, TellOfPlace tellOfPlace, Journal journal, SchoolClock clock) {
        this.offers = offers;
        this.rounds = rounds;
        this.tellOfPlace = tellOfPlace;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Waived() implements Outcome {}

        /** The places can be filled with the rules as they are, or nothing is sent. */
        record NotNeeded() implements Outcome {}

        /** There is no such rule, it is given up before, or it stands in nobody's way. */
        record NoSuchRule() implements Outcome {}

        /** She acts for one of the applications, and somebody else must decide. */
        record OwnApplication() implements Outcome {}
    }

    @Transactional
    Outcome waive(Person me, CallId call, String rule, String reason) {
        var now = clock.instant();
        var found = offers.holdStanding(call).filter(it -> it.round().isPresent());
        if (found.isEmpty() || !found.get().isStuck(now)) {
            return new Outcome.NotNeeded();
        }
        var standing = found.get();
        if (tellOfPlace.isOwn(me, standing.selected())) {
            return new Outcome.OwnApplication();
        }
        if (standing.relieving(now).stream().noneMatch(it -> it.label().equals(rule))) {
            return new Outcome.NoSuchRule();
        }
        rounds.waive(standing.selected().id(), rule, reason, me, now);
        journal.record(now, me.asActor(), "offer.act.rule-waived",
                SendOffers.subject(standing.round().orElseThrow()), Map.of("rule", rule, "reason", reason));
        return new Outcome.Waived();
    }
}
