package no.innovasjonsskolen.placement;

import java.util.Map;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.programme.CallId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two officers set a lottery, its draw or a selection without one aside, with a reason that stays visible for
 * ever. All begins anew with the pool. Not once anything is offered by it.
 */
@Component
class SetDrawAside {

    /** How it ended. */
    sealed interface Outcome {

        /** Another officer must agree. */
        record Asked() implements Outcome {}

        /** Two have agreed. */
        record Done() implements Outcome {}

        /** Whoever asked cannot agree with herself. */
        record NotAlone() implements Outcome {}

        /** Nothing is announced, or nobody has asked. */
        record NothingThere() implements Outcome {}

        /** Places are offered by it. */
        record Offered() implements Outcome {}
    }

    private final Pools pools;
    private final Selections selections;
    private final SetAsides asides;
    private final ObjectProvider<OffersRest> offers;
    private final Journal journal;
    private final SchoolClock clock;

    SetDrawAside(Pools pools, Selections selections, SetAsides asides, ObjectProvider<OffersRest> offers,
            Journal journal, SchoolClock clock) {
        this.pools = pools;
        this.selections = selections;
        this.asides = asides;
        this.offers = offers;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Outcome ask(Person me, CallId call, String reason) {
        var now = clock.instant();
        pools.hold(call);
        var pool = pools.inForce(call);
        if (pool.isEmpty()) {
            return new Outcome.NothingThere();
        }
        if (isOffered(call)) {
            return new Outcome.Offered();
        }
        if (asides.of(pool.get().id()).isEmpty()) {
            asides.add(pool.get().id(), reason, me, now);
            journal.record(now, me.asActor(), "placement.act.set-aside-asked",
                    FreezePool.subject(pool.get().id()), Map.of("reason", reason));
        }
        return new Outcome.Asked();
    }

    @Transactional
    Outcome agree(Person me, CallId call) {
        var now = clock.instant();
        pools.hold(call);
        var asked = pools.inForce(call).flatMap(it -> asides.of(it.id()));
        if (asked.isEmpty()) {
            return new Outcome.NothingThere();
        }
        if (asked.get().askedBy().equals(me.id())) {
            return new Outcome.NotAlone();
        }
        if (isOffered(call)) {
            return new Outcome.Offered();
        }
        var pool = asked.get().pool();
        asides.agree(pool, me, now);
        selections.of(call).ifPresent(it -> selections.setAside(it.id(), asked.get(), me, now));
        pools.thaw(pool, asked.get().reason(), now);
        journal.record(now, me.asActor(), "placement.act.set-aside", FreezePool.subject(pool),
                Map.of("reason", asked.get().reason(), "asked-by", asked.get().name()));
        return new Outcome.Done();
    }

    private boolean isOffered(CallId call) {
        return selections.of(call).map(Selected::id)
                .filter(id -> offers.stream().anyMatch(it -> it.on(id))).isPresent();
    }
}
