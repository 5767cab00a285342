package no.innovasjonsskolen.rehearsal;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.placement.TargetDesk;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.selection.Digest;
import no.innovasjonsskolen.selection.ProblemBytes;
import no.innovasjonsskolen.site.Deadline;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: the office holds a draw on trial. What it is held on and its seed are kept before it is worked
 * out, so that none can be held until one is liked, and only that one be there.
 */
@Component
class BeginRehearsal {

    /** How it ended. */
    sealed interface Outcome {

        /** It is to be worked out. */
        record Begun(Rehearsal rehearsal) implements Outcome {}

        /** One of this call is being worked out: nothing was begun. */
        record AnotherGoesOn(RehearsalId id) implements Outcome {}

        /** The deadline has passed: the targets stand. */
        record Locked(Deadline deadline) implements Outcome {}

        /** The call is called off. */
        record Cancelled() implements Outcome {}

        /** There is nobody to draw among. */
        record Nobody() implements Outcome {}
    }

    private final Rehearsals rehearsals;
    private final Programmes programmes;
    private final Journal journal;
    private final SchoolClock clock;

    BeginRehearsal(Rehearsals rehearsals, Programmes programmes, Journal journal, SchoolClock clock) {
        this.rehearsals = rehearsals;
        this.programmes = programmes;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Outcome begin(Person me, CallId id, TargetDesk.Trial trial) {
        rehearsals.hold(id);
        // Read after the lock: whoever waited past the deadline is too late.
        var now = clock.instant();
        var call = programmes.call(id);
        if (call.cancellation().isPresent()) {
            return new Outcome.Cancelled();
        }
        if (!Rehearsal.isTime(call, now)) {
            return new Outcome.Locked(call.dates().deadline());
        }
        if (trial.problem().applications().isEmpty()) {
            return new Outcome.Nobody();
        }
        var before = rehearsals.of(id);
        var goingOn = before.stream().filter(it -> it.isWorkedOut(now)).findFirst();
        if (goingOn.isPresent()) {
            return new Outcome.AnotherGoesOn(goingOn.get().id());
        }
        var file = new String(ProblemBytes.write(trial.problem()), StandardCharsets.UTF_8);
        var rehearsal = new Rehearsal(RehearsalId.random(), id,
                before.stream().mapToInt(Rehearsal.Line::number).max().orElse(0) + 1, trial.pool(), file,
                Digest.fingerprint(file), TrialSeed.random(), me.id(), me.name(), now, Optional.empty());
        rehearsals.add(rehearsal, trial.problem());
        journal.record(now, me.asActor(), "rehearsal.act.begun", subject(rehearsal.id()),
                Map.of("number", String.valueOf(rehearsal.number()), "sha256", rehearsal.sha256(),
                        "seed", rehearsal.seed().text()));
        return new Outcome.Begun(rehearsal);
    }

    static Subject subject(RehearsalId id) {
        return new Subject(Rehearsal.KIND, id.value());
    }
}
