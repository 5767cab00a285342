package no.innovasjonsskolen.placement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.site.Sentence;
import org.springframework.stereotype.Component;

/** What must be over before it may be decided who of a pool is selected. */
@Component
class ReadyToDraw {

    private final Pools pools;
    private final Objections objections;

    ReadyToDraw(Pools pools, Objections objections) {
        this.pools = pools;
        this.objections = objections;
    }

    /** Everything that is in the way; nothing when it may be. */
    List<Sentence> inTheWay(CallId call, Instant now) {
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
