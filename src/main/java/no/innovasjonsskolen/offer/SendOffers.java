package no.innovasjonsskolen.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.site.Deadline;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: every offer of a selection is sent, and everybody else is told her place on the waiting list,
 * all in one transaction. Made by the office.
 */
@Component
class SendOffers {

    static final String KIND = "offer-round";

    private final Offers offers;
    private final OfferRows rows;
    private final Rounds rounds;
    private final TellOfPlace tellOfPlace;
    private final Journal journal;
    private final SchoolClock clock;

    SendOffers(Offers offers, OfferRows rows, Rounds rounds, TellOfPlace tellOfPlace, Journal journal,
            SchoolClock clock) {
        this.offers = offers;
        this.rows = rows;
        this.rounds = rounds;
        this.tellOfPlace = tellOfPlace;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Sent(int offers, int waiting) implements Outcome {}

        /** Nobody is selected. */
        record NobodySelected() implements Outcome {}

        /** They were sent before. */
        record SentBefore() implements Outcome {}

        /** There must be more time to answer. */
        record TooSoon(LocalDate earliest) implements Outcome {}

        /** The list must last as long as the offers. */
        record ListTooShort() implements Outcome {}

        /** The programme begins before that. */
        record TooLate(LocalDate last) implements Outcome {}

        /** The call is called off. */
        record CalledOff() implements Outcome {}

        /** She acts for one of the applications, and somebody else must decide. */
        record OwnApplication() implements Outcome {}
    }

    @Transactional
    Outcome send(Person me, CallId call, LocalDate replyBy, LocalDate listEnds) {
        var now = clock.instant();
        rows.hold(call);
        if (offers.isCalledOff(call)) {
            return new Outcome.CalledOff();
        }
        var found = offers.standing(call);
        if (found.isEmpty()) {
            return new Outcome.NobodySelected();
        }
        var standing = found.get();
        if (standing.round().isPresent()) {
            return new Outcome.SentBefore();
        }
        if (replyBy.isBefore(ReplyTime.earliest(now))) {
            return new Outcome.TooSoon(ReplyTime.earliest(now));
        }
        if (listEnds.isBefore(replyBy)) {
            return new Outcome.ListTooShort();
        }
        var last = offers.lastDay(call).filter(listEnds::isAfter);
        if (last.isPresent()) {
            return new Outcome.TooLate(last.get());
        }
        if (tellOfPlace.isOwn(me, standing.selected())) {
            return new Outcome.OwnApplication();
        }
        var round = new Round(standing.selected().id(), call, new Deadline(replyBy), new Deadline(listEnds),
                me.id(), me.name(), now);
        rounds.add(round);
        journal.record(now, me.asActor(), "offer.act.round-sent", subject(round), Map.of(
                "last-day", replyBy.toString(), "list-ends", listEnds.toString()));
        var sent = sendAll(standing, round, me, now);
        var waiting = tellAll(standing, round, me, now);
        return new Outcome.Sent(sent, waiting);
    }

    static Subject subject(Round round) {
        return new Subject(KIND, round.selection().value());
    }

    /** One whose application is withdrawn since it was selected gets no offer: the place goes on. */
    private int sendAll(Standing standing, Round round, Person me, Instant now) {
        int sent = 0;
        for (var offer : standing.living()) {
            if (offer.stateAt(now) instanceof Offer.Prepared prepared) {
                if (standing.out().contains(offer.application())) {
                    rows.end(offer.id(), prepared.setAside("withdrawn", now));
                    continue;
                }
                var state = prepared.send(round.replyBy(), now);
                rows.send(offer.id(), state);
                journal.record(now, me.asActor(), "offer.act.sent", Admissions.subject(offer.application()),
                        Map.of("last-day", round.replyBy().lastDay().toString()));
                tellOfPlace.offered(offer.with(state), standing, me, now);
                sent++;
            }
        }
        return sent;
    }

    private int tellAll(Standing standing, Round round, Person me, Instant now) {
        var waiting = standing.waiting();
        for (int place = 1; place <= waiting.size(); place++) {
            var application = application(standing, waiting.get(place - 1));
            journal.record(now, me.asActor(), "offer.act.waiting", Admissions.subject(application),
                    Map.of("place", String.valueOf(place)));
            rounds.wait(round.selection(), application, place);
            tellOfPlace.waiting(application, place, standing, round, me, now);
        }
        return waiting.size();
    }

    private static ApplicationId application(Standing standing, String code) {
        return Optional.ofNullable(standing.selected().applications().get(code)).orElseThrow();
    }
}
