package no.innovasjonsskolen.placement;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.selection.Rule;
import no.innovasjonsskolen.site.Deadline;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office sets what the selection in a call shall represent: published at once, told to those who apply,
 * and locked when the deadline has passed.
 */
@Component
class SetTargets {

    /** What came of it. */
    sealed interface Outcome {

        /** It is so now. */
        record Set() implements Outcome {}

        /** The deadline has passed: what was promised to those who applied, stands. */
        record Locked(Deadline deadline) implements Outcome {}

        /** The call is called off. */
        record Cancelled() implements Outcome {}

        /** Somebody else has set others since; nothing was done. */
        record ChangedMeanwhile(Targets now) implements Outcome {}
    }

    /** What the journal's entries about targets are about. */
    static final String KIND = "targets";

    private final TargetSets targets;
    private final Programmes programmes;
    private final TellOfTargets tell;
    private final Journal journal;
    private final SchoolClock clock;

    SetTargets(TargetSets targets, Programmes programmes, TellOfTargets tell, Journal journal,
            SchoolClock clock) {
        this.targets = targets;
        this.programmes = programmes;
        this.tell = tell;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Sets them. A second click on the same form finds them as she wanted.
     *
     * @param seen the version that the one who sets them has seen; 0 for none
     */
    @Transactional
    Outcome set(Person me, CallId id, int seen, List<Rule> rules) {
        targets.hold(id);
        // Read after the lock: whoever waited past the deadline is too late.
        var now = clock.instant();
        var call = programmes.call(id);
        if (call.cancellation().isPresent()) {
            return new Outcome.Cancelled();
        }
        if (call.dates().deadline().hasPassed(now)) {
            return new Outcome.Locked(call.dates().deadline());
        }
        var before = targets.inForce(id);
        var seats = call.terms().places();
        if (before.filter(it -> it.seats() == seats
                && new HashSet<>(it.rules()).equals(new HashSet<>(rules))).isPresent()) {
            return new Outcome.Set();
        }
        if (before.isPresent() && TargetForm.version(before) != seen) {
            return new Outcome.ChangedMeanwhile(before.get());
        }
        var set = new Targets(0, true, seats, rules, "", me.name(), now);
        keep(me, id, set);
        tell.changed(call, rules, now);
        return new Outcome.Set();
    }

    private void keep(Person me, CallId call, Targets set) {
        var id = UUID.randomUUID();
        targets.add(id, call, set, me);
        record(journal, me, id, set, set.at());
    }

    static void record(Journal journal, Person me, UUID id, Targets set, Instant now) {
        journal.record(now, me.asActor(),
                set.promised() ? "placement.act.targets-set" : "placement.act.targets-relaxed",
                new Subject(KIND, id), set.promised() ? Map.of()
                        : Map.of("reason", set.reason()));
    }
}
