package no.innovasjonsskolen.placement;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.Contenders.Contender;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.selection.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The pool that a draw may go on with, and what is outside it. */
@Component
public class LivePool {

    private final Pools pools;
    private final CurrentPool current;
    private final Programmes programmes;
    private final Impartial impartial;
    private final PlacementOutbox outbox;
    private final Journal journal;

    LivePool(Pools pools, CurrentPool current, Programmes programmes, Impartial impartial,
            PlacementOutbox outbox, Journal journal) {
        this.pools = pools;
        this.current = current;
        this.programmes = programmes;
        this.impartial = impartial;
        this.outbox = outbox;
        this.journal = journal;
    }

    /** The one in force, held; empty as well when the call is called off. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Pool> hold(CallId call) {
        pools.hold(call);
        return pools.inForce(call).filter(_ -> programmes.call(call).cancellation().isEmpty());
    }

    /**
     * The applications that are in no pool in force since the school has judged so, and why. One that was too
     * few is outside still when more say yes after its ruling.
     *
     * @param refused those of these whose newest ruling is that they are outside
     */
    public Map<ApplicationId, Exclusion> outside(CallId call, UnaryOperator<Set<ApplicationId>> refused) {
        var in = pools.inForce(call).stream().flatMap(it -> it.in().stream()).map(Pool.Entry::application)
                .collect(toSet());
        var partition = current.of(current.call(call));
        var outside = new HashMap<>(partition.out().stream()
                .filter(it -> it.why().isRefused() && !in.contains(it.who().id()))
                .collect(toMap(it -> it.who().id(), Partition.Left::why)));
        var more = partition.in().stream().map(Contender::id).filter(it -> !in.contains(it)).collect(toSet());
        refused.apply(more).forEach(it -> outside.put(it, Exclusion.TOO_FEW));
        return outside;
    }

    /** What was drawn from, with one application more, under a code of its own. */
    public Problem with(Selected selected, String code, ApplicationId more) {
        return current.with(selected, code, more);
    }

    /** Whether she acts for one of the call's applications, and must not decide. */
    boolean isOwn(Person me, CallId call) {
        return impartial.isOwn(me, call);
    }

    /**
     * Ends a version, and tells everybody who was told of it.
     *
     * @param aside whether two have set it aside; else an objection is upheld
     * @param reason as everybody may read it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(Pool pool, boolean aside, String reason, Person me, Instant now) {
        pools.thaw(pool.id(), reason, now);
        journal.record(now, me.asActor(), "placement.act.thawed", FreezePool.subject(pool.id()),
                Map.of("reason", reason));
        outbox.opened(pool, aside, reason, now);
    }
}
