package no.innovasjonsskolen.placement;

import java.util.Map;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.programme.CallId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office answers an objection, with its reason. One that is upheld ends the version of the pool
 * that is in force: it is frozen anew, and the earlier one stays where everybody can read it.
 */
@Component
class AnswerObjection {

    /** How it ended. */
    sealed interface Outcome {

        record Answered() implements Outcome {}

        /** Somebody has answered it before. */
        record Already() implements Outcome {}

        /** She acts for one of the applications. */
        record Own() implements Outcome {}
    }

    private final LivePool live;
    private final Objections objections;
    private final PlacementOutbox outbox;
    private final Journal journal;
    private final SchoolClock clock;

    AnswerObjection(LivePool live, Objections objections, PlacementOutbox outbox, Journal journal,
            SchoolClock clock) {
        this.live = live;
        this.objections = objections;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Outcome answer(Person me, CallId call, Objection.Id id, Objection.Reply reply) {
        var now = clock.instant();
        var pool = live.hold(call);
        var objection = objections.get(call, id);
        if (objection.answer().isPresent()) {
            return new Outcome.Already();
        }
        if (live.isOwn(me, call)) {
            return new Outcome.Own();
        }
        objections.answer(id, reply, me, now);
        var upheld = reply.published().isPresent();
        journal.record(now, me.asActor(),
                upheld ? "placement.act.objection-upheld" : "placement.act.objection-refused",
                Admissions.subject(objection.application()), Map.of("reason", reply.reason()));
        outbox.answered(call, objection, reply, now);
        // Whichever version it was raised to: what was wrong then may be wrong in the newest too.
        reply.published().ifPresent(why -> pool
                .ifPresent(it -> live.open(it, false, why, me, now)));
        return new Outcome.Answered();
    }
}
