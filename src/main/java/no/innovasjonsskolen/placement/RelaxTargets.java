package no.innovasjonsskolen.placement;

import java.util.UUID;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.Programmes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office relaxes targets that cannot all be met with those who applied: by one of the smallest changes
 * that help, with a reason, before there is a lottery. Published at once.
 */
@Component
class RelaxTargets {

    /** What came of it. */
    sealed interface Outcome {

        /** They are relaxed. */
        record Relaxed() implements Outcome {}

        /** The deadline has not passed: nobody knows yet whether they can be met. */
        record TooEarly() implements Outcome {}

        /** Who is selected has been decided. */
        record TooLate() implements Outcome {}

        /** They can all be met, or none are set. */
        record NothingToRelax() implements Outcome {}

        /** It does not help, or changes more than it must. */
        record NotLeast() implements Outcome {}
    }

    private final TargetSets targets;
    private final Selections selections;
    private final TargetDesk desk;
    private final Programmes programmes;
    private final Journal journal;
    private final SchoolClock clock;

    RelaxTargets(TargetSets targets, Selections selections, TargetDesk desk, Programmes programmes,
            Journal journal, SchoolClock clock) {
        this.targets = targets;
        this.selections = selections;
        this.desk = desk;
        this.programmes = programmes;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param chosen the code of the changes */
    @Transactional
    Outcome relax(Person me, CallId id, String chosen, String reason) {
        targets.hold(id);
        var now = clock.instant();
        var call = programmes.call(id);
        if (!call.dates().deadline().hasPassed(now)) {
            return new Outcome.TooEarly();
        }
        if (selections.of(id).isPresent()) {
            return new Outcome.TooLate();
        }
        var before = targets.inForce(id);
        if (before.isEmpty()
                || !(desk.standing(call, before.get()) instanceof Outlook.Broken broken)) {
            return new Outcome.NothingToRelax();
        }
        var relaxation = broken.why().relaxations().stream().map(Relaxation::new)
                .filter(it -> it.code().equals(chosen)).findFirst();
        if (relaxation.isEmpty()) {
            return new Outcome.NotLeast();
        }
        var relaxed = new Targets(0, false, before.get().seats(),
                relaxation.get().applied(before.get().rules()), reason, me.name(), now);
        var set = UUID.randomUUID();
        targets.add(set, id, relaxed, me);
        SetTargets.record(journal, me, set, relaxed, now);
        return new Outcome.Relaxed();
    }
}
