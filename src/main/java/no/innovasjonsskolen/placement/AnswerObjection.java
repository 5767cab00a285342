package no.innovasjonsskolen.placement;

import java.util.Map;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.site.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office answers an objection, with its reason. One that is upheld ends the pool: it is frozen anew, and
 * the earlier version stays where everybody can read it.
 */
@Component
class AnswerObjection {

    /** How it ended. */
    sealed interface Outcome {

        record Answered() implements Outcome {}

        /** Somebody has answered it before. */
        record Already() implements Outcome {}

    }

    private final Pools pools;
    private final Objections objections;
    private final PlacementOutbox outbox;
    private final Journal journal;
    private final SchoolClock clock;

    AnswerObjection(Pools pools, Objections objections, PlacementOutbox outbox, Journal journal,
            SchoolClock clock) {
        this.pools = pools;
        this.objections = objections;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Outcome answer(Person me, CallId call, Objection.Id id, boolean upheld, String reason) {
        var now = clock.instant();
        pools.hold(call);
        var objection = objections.of(call).stream().filter(it -> it.id().equals(id)).findFirst()
                .orElseThrow(NotFound::new);
        if (objection.answer().isPresent()) {
            return new Outcome.Already();
        }
        objections.answer(id, upheld, reason, me, now);
        journal.record(now, me.asActor(),
                upheld ? "placement.act.objection-upheld" : "placement.act.objection-refused",
                Admissions.subject(objection.application()), Map.of("reason", reason));
        var pool = pools.inForce(call).filter(it -> it.id().equals(objection.pool()));
        if (upheld && pool.isPresent()) {
            pools.thaw(objection.pool(), reason, now);
            journal.record(now, me.asActor(), "placement.act.thawed", FreezePool.subject(objection.pool()),
                    Map.of("reason", reason));
        }
        outbox.answered(call, objection, upheld, reason, now);
        return new Outcome.Answered();
    }
}
