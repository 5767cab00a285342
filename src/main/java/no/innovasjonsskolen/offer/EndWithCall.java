package no.innovasjonsskolen.offer;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.journal.Actor;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.programme.CallCancelled;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.ToldOfCall;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Worded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision, part of the one to call a call off: no place in it is offered any more. Before it is decided,
 * the office reads how many that is. The letters are the applications' own.
 */
@Component
class EndWithCall implements ToldOfCall {

    private final OfferRows rows;
    private final Journal journal;
    private final SchoolClock clock;

    EndWithCall(OfferRows rows, Journal journal, SchoolClock clock) {
        this.rows = rows;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Worded of(CallId call) {
        var now = clock.instant();
        var living = rows.living(call);
        var taken = (int) living.stream().filter(it -> it.stateAt(now) instanceof Offer.Accepted).count();
        return Sentence.of("offer.told", living.size(), taken);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void cancelled(CallCancelled cancelled) {
        var now = clock.instant();
        rows.hold(cancelled.call());
        for (var offer : rows.living(cancelled.call())) {
            ended(offer, cancelled.reason(), now).ifPresent(ended -> {
                rows.end(offer.id(), ended);
                journal.record(now, Actor.system("call called off"), "offer.act.called-off",
                        Admissions.subject(offer.application()), Map.of("reason", cancelled.reason()));
            });
        }
    }

    private static Optional<Offer.Ended> ended(Offer offer, String why, Instant now) {
        return switch (offer.stateAt(now)) {
            case Offer.Prepared it -> Optional.of(it.callOff(why, now));
            case Offer.Sent it -> Optional.of(it.callOff(why, now));
            case Offer.Accepted it -> Optional.of(it.callOff(why, now));
            case Offer.Declined it -> Optional.of(it.free(now));
            case Offer.Lapsed it -> Optional.of(it.free(now));
            case Offer.Ended _ -> Optional.empty();
        };
    }
}
