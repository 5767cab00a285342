package no.innovasjonsskolen.placement;

import java.time.Instant;
import java.util.Optional;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.programme.CallId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The version of a draw that counts, held by whoever will set it aside. */
@Component
class StandingDraw {

    /**
     * What must be known before it is set aside.
     *
     * @param asked what somebody has asked that still counts
     * @param offered whether anybody is offered a place by it
     * @param own whether she acts for one of its applications
     */
    record Found(Pool pool, Optional<SetAside> asked, boolean offered, boolean own) {}

    private final Pools pools;
    private final Lotteries lotteries;
    private final Selections selections;
    private final SetAsides asides;
    private final OffersRest offers;
    private final Impartial impartial;

    StandingDraw(Pools pools, Lotteries lotteries, Selections selections, SetAsides asides,
            OffersRest offers, Impartial impartial) {
        this.pools = pools;
        this.lotteries = lotteries;
        this.selections = selections;
        this.asides = asides;
        this.offers = offers;
        this.impartial = impartial;
    }

    /** Empty while nothing is frozen. No result is made and no offer sent until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Found> hold(Person me, CallId call, Instant now) {
        pools.hold(call);
        return pools.inForce(call).map(it -> new Found(it, asides.of(it.id())
                .filter(asked -> asked.countsAt(now, known(it.id()))),
                selections.of(call).filter(made -> isOffered(call, made)).isPresent(),
                impartial.isOwn(me, call)));
    }

    private Optional<Instant> known(PoolId pool) {
        return lotteries.of(pool).flatMap(Announced::knownAt).or(() -> lotteries.roomForAll(pool));
    }

    private boolean isOffered(CallId call, Selected made) {
        return offers.on(call, made.id());
    }
}
