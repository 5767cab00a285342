package no.innovasjonsskolen.rehearsal;

import java.util.Map;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.site.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A decision: a draw on trial is not worked out to its end. It is kept as stopped, without an outcome. */
@Component
class StopRehearsal {

    /** How it ended. */
    sealed interface Outcome {

        record Stopped() implements Outcome {}

        /** It was worked out first, or somebody else stopped it. */
        record HasEnded() implements Outcome {}
    }

    private final Rehearsals rehearsals;
    private final Journal journal;
    private final SchoolClock clock;

    StopRehearsal(Rehearsals rehearsals, Journal journal, SchoolClock clock) {
        this.rehearsals = rehearsals;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Outcome stop(Person me, CallId call, RehearsalId id) {
        var now = clock.instant();
        var rehearsal = rehearsals.find(call, id).orElseThrow(NotFound::new);
        if (!rehearsals.end(rehearsal.id(), Rehearsal.Ended.stopped(now))) {
            return new Outcome.HasEnded();
        }
        journal.record(now, me.asActor(), "rehearsal.act.stopped", BeginRehearsal.subject(id), Map.of());
        return new Outcome.Stopped();
    }
}
