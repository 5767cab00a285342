package no.innovasjonsskolen.offer;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.placement.Exclusion;
import no.innovasjonsskolen.placement.LivePool;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Deadline;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: every application that the school has judged to be outside the pool gets a ruling, with the
 * reason and a right to appeal. Part of the one that freezes the pool; made by the office on its own for what
 * was sent after that, and where there is no pool to freeze. Nobody gets it twice, unless she was in between.
 */
@Component
class RefuseOutside {

    private final LivePool live;
    private final OfferRows rows;
    private final OfferRulings rulings;
    private final Programmes programmes;
    private final Journal journal;
    private final SchoolClock clock;

    RefuseOutside(LivePool live, OfferRows rows, OfferRulings rulings, Programmes programmes, Journal journal,
            SchoolClock clock) {
        this.live = live;
        this.rows = rows;
        this.rulings = rulings;
        this.programmes = programmes;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        /** @param many how many rulings were made: none, where everybody had hers */
        record Refused(int many) implements Outcome {}

        /** It can still be applied. */
        record TooEarly(Deadline deadline) implements Outcome {}

        /** The call is called off. */
        record CalledOff() implements Outcome {}

        /** She acts for one of the applications, and somebody else must decide. */
        record OwnApplication() implements Outcome {}
    }

    @Transactional
    Outcome refuse(Person me, CallId id) {
        var now = clock.instant();
        rows.hold(id);
        var call = programmes.call(id);
        if (call.cancellation().isPresent()) {
            return new Outcome.CalledOff();
        }
        if (!call.dates().deadline().hasPassed(now)) {
            return new Outcome.TooEarly(call.dates().deadline());
        }
        var outside = live.outside(id, rulings::refused);
        if (rulings.isOwnOfAny(me, id, outside.keySet())) {
            return new Outcome.OwnApplication();
        }
        return new Outcome.Refused(refuse(id, outside, me, now));
    }

    /** Whoever is in a new version after she was refused gets a ruling that says so. */
    @Transactional(propagation = Propagation.MANDATORY)
    void frozen(CallId call, Set<ApplicationId> in, Map<ApplicationId, Exclusion> out, Person by,
            Instant now) {
        rows.hold(call);
        refuse(call, out, by, now);
        rulings.refused(in).forEach(it -> {
            rulings.included(it, by, now);
            journal.record(now, by.asActor(), "offer.act.included", Admissions.subject(it), Map.of());
        });
    }

    private int refuse(CallId id, Map<ApplicationId, Exclusion> outside, Person by, Instant now) {
        var call = programmes.call(id);
        var least = programmes.planOf(call).team().least();
        var mayCome = call.dates().rolling()
                && ReplyTime.lastToOffer(call).filter(it -> new Deadline(it).hasPassed(now)).isEmpty();
        var had = rulings.ofOutside(outside.keySet()).keySet();
        var missing = outside.entrySet().stream().filter(it -> !had.contains(it.getKey())).toList();
        missing.forEach(it -> {
            var late = it.getValue() == Exclusion.LATE;
            rulings.outside(it.getKey(), it.getValue(), late ? call.dates().deadline() : least,
                    mayCome, by, now);
            journal.record(now, by.asActor(), "offer.act.refused", Admissions.subject(it.getKey()),
                    Map.of("why", it.getValue().name()));
        });
        return missing.size();
    }
}
