package no.innovasjonsskolen.placement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Sentence;
import org.springframework.stereotype.Component;

/** What must be over before it may be decided who of a pool is selected. */
@Component
class ReadyToDraw {

    private final Pools pools;
    private final Objections objections;
    private final Programmes programmes;
    private final Impartial impartial;

    ReadyToDraw(Pools pools, Objections objections, Programmes programmes, Impartial impartial) {
        this.pools = pools;
        this.objections = objections;
        this.programmes = programmes;
        this.impartial = impartial;
    }

    /** Everything that is in the way of her; nothing when she may. */
    List<Sentence> inTheWay(Person me, CallId call, Instant now) {
        var reasons = new ArrayList<>(inTheWay(call, now));
        if (impartial.isOwn(me, call)) {
            reasons.add(Sentence.of("placement.not-now.own"));
        }
        return reasons;
    }

    /** Everything that is in the way, whoever decides. */
    List<Sentence> inTheWay(CallId call, Instant now) {
        if (programmes.call(call).cancellation().isPresent()) {
            return List.of(Sentence.of("placement.not-now.cancelled"));
        }
        var pool = pools.inForce(call);
        if (pool.isEmpty()) {
            return List.of(Sentence.of("placement.not-now.not-frozen"));
        }
        var reasons = new ArrayList<Sentence>();
        if (!pool.get().until().hasPassed(now)) {
            reasons.add(Sentence.of("placement.not-now.may-object", pool.get().until()));
        }
        var waiting = (int) objections.of(call).stream().filter(it -> it.answer().isEmpty()).count();
        if (waiting > 0) {
            reasons.add(Sentence.of("placement.not-now.unanswered", waiting));
        }
        return reasons;
    }
}
