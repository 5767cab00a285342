package no.innovasjonsskolen.placement;

import java.util.Map;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody who applies says that the pool is wrong, while one may. The office answers each. */
@Component
class RaiseObjection {

    /** Enough for whoever has something to say, and too few to fill a table with. */
    static final int MOST = 10;

    /** How it ended. */
    sealed interface Outcome {

        record Raised() implements Outcome {}

        /** No pool is frozen, or the last day has passed. */
        record NotNow() implements Outcome {}

        /** So many wait for an answer already. */
        record TooMany() implements Outcome {}
    }

    private final Admissions admissions;
    private final Pools pools;
    private final Objections objections;
    private final Journal journal;
    private final SchoolClock clock;

    RaiseObjection(Admissions admissions, Pools pools, Objections objections, Journal journal,
            SchoolClock clock) {
        this.admissions = admissions;
        this.pools = pools;
        this.objections = objections;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Outcome raise(Person me, ApplicationId id, String text) {
        var now = clock.instant();
        var own = admissions.own(id, me.id());
        pools.hold(own.call());
        var pool = pools.inForce(own.call()).filter(it -> !it.until().hasPassed(now));
        if (pool.isEmpty()) {
            return new Outcome.NotNow();
        }
        if (objections.of(id).stream().filter(it -> it.answer().isEmpty()).count() >= MOST) {
            return new Outcome.TooMany();
        }
        objections.add(pool.get().id(), id, text, me, now);
        journal.record(now, me.asActor(), "placement.act.objected", Admissions.subject(id),
                Map.of("version", String.valueOf(pool.get().version())));
        return new Outcome.Raised();
    }
}
