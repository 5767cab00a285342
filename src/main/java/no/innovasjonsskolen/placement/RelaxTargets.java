package no.innovasjonsskolen.placement;

import java.util.UUID;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.programme.CallId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office relaxes targets that cannot all be met with those who applied: by one of the smallest changes
 * that help, with a reason, before the pool is frozen and there is any lottery. Published at once.
 */
@Component
class RelaxTargets {

    /** What came of it. */
    sealed interface Outcome {

        /** They are relaxed. */
        record Relaxed() implements Outcome {}

        /** The deadline has not passed: nobody knows yet whether they can be met. */
        record TooEarly() implements Outcome {}

        /** The pool is frozen: it could be with the targets as they are. */
        record TooLate() implements Outcome {}

        /** They can all be met, or none are set. */
        record NothingToRelax() implements Outcome {}

        /** She acts for one of the applications. */
        record Own() implements Outcome {}

        /** It does not help, or changes more than it must. */
        record NotLeast() implements Outcome {}
    }

    private final TargetSets targets;
    private final Pools pools;
    private final TargetDesk desk;
    private final Impartial impartial;
    private final Journal journal;
    private final SchoolClock clock;

    RelaxTargets(TargetSets targets, Pools pools, TargetDesk desk, Impartial impartial, Journal journal,
            SchoolClock clock) {
        this.targets = targets;
        this.pools = pools;
        this.desk = desk;
        this.impartial = impartial;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param chosen the code of the changes */
    @Transactional
    Outcome relax(Person me, CallId id, String chosen, String reason) {
        targets.hold(id);
        pools.hold(id);
        var now = clock.instant();
        var call = desk.call(id);
        if (!call.dates().deadline().hasPassed(now)) {
            return new Outcome.TooEarly();
        }
        if (pools.inForce(id).isPresent()) {
            return new Outcome.TooLate();
        }
        if (impartial.isOwn(me, id)) {
            return new Outcome.Own();
        }
        var before = targets.inForce(id);
        if (before.isEmpty()
                || !(desk.standing(call, before.get()) instanceof Outlook.Broken broken)) {
            return new Outcome.NothingToRelax();
        }
        var relaxation = broken.why().relaxations().stream().map(Outlook.Relaxation::new)
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
