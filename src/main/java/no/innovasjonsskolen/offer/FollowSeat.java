package no.innovasjonsskolen.offer;

import java.time.Instant;
import java.util.List;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.ruling.Ruling;
import org.springframework.stereotype.Component;

/** To follow the school from outside: for those who got no place, until the deadline of the next call. */
@Component
class FollowSeat {

    private final Offers offers;
    private final Refusals refusals;
    private final Programmes programmes;

    FollowSeat(Offers offers, Refusals refusals, Programmes programmes) {
        this.offers = offers;
        this.refusals = refusals;
        this.programmes = programmes;
    }

    /**
     * Whether it is offered: it was outside the draw, or waited until the list was over. Not to those who
     * stand in line for a place that may be left.
     */
    boolean isOffered(ApplicationId application, Instant now) {
        return refusals.newest(application).filter(it -> gotNoPlace(it, application, now)).isPresent();
    }

    private boolean gotNoPlace(Ruling ruling, ApplicationId application, Instant now) {
        var call = offers.callOf(application);
        return !offers.isLineOpen(call, now)
                && (OfferRulings.isOutside(ruling)
                        || OfferRulings.isWaiting(ruling) && offers.isOver(call, now))
                && !offers.isWithdrawn(application) && !isOver(call, now);
    }

    /** Whether the deadline of a later call has passed: whoever wanted to has applied again. */
    boolean isOver(CallId call, Instant now) {
        return later(call).stream().anyMatch(it -> it.dates().deadline().hasPassed(now));
    }

    /** The calls that were announced after it, and are not called off. */
    List<Call> later(CallId call) {
        return programmes.calls().stream().takeWhile(it -> !it.id().equals(call))
                .filter(it -> it.cancellation().isEmpty()).toList();
    }
}
