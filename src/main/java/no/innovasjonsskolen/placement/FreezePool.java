package no.innovasjonsskolen.placement;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.admission.Contenders.Contender;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.selection.Digest;
import no.innovasjonsskolen.selection.DrawUpLottery;
import no.innovasjonsskolen.selection.Problem;
import no.innovasjonsskolen.selection.ProblemBytes;
import no.innovasjonsskolen.site.Deadline;
import no.innovasjonsskolen.site.Sentence;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office freezes a call's pool: who is in it and who is not is published, with every rule, before anybody
 * can know how a draw ends. Whoever applies may object for a week.
 */
@Component
class FreezePool {

    /** How long one may object: the school's own choice. */
    static final int DAYS_TO_OBJECT = 7;

    /** How it ended. */
    sealed interface Outcome {

        record Frozen(Pool pool) implements Outcome {}

        /** It is frozen, and nothing has changed that. */
        record Already() implements Outcome {}

        /** Everything that is in the way. */
        record NotNow(List<Sentence> reasons) implements Outcome {}
    }

    private final Pools pools;
    private final CurrentPool current;
    private final TargetSets targets;
    private final RecordSelection recordSelection;
    private final Journal journal;
    private final SchoolClock clock;

    FreezePool(Pools pools, CurrentPool current, TargetSets targets, RecordSelection recordSelection,
            Journal journal, SchoolClock clock) {
        this.pools = pools;
        this.current = current;
        this.targets = targets;
        this.recordSelection = recordSelection;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Outcome freeze(Person me, CallId call) {
        var now = clock.instant();
        pools.hold(call);
        var versions = pools.of(call);
        if (!versions.isEmpty() && versions.getFirst().thawed().isEmpty()) {
            return new Outcome.Already();
        }
        var opening = current.call(call);
        var partition = current.of(opening);
        var reasons = inTheWay(opening, partition, now);
        if (current.isOwn(me, call)) {
            reasons.add(Sentence.of("placement.not-now.own"));
        }
        if (!reasons.isEmpty()) {
            return new Outcome.NotNow(reasons);
        }
        // Where none were set before the deadline, there are none.
        var rules = targets.inForce(call).map(Targets::rules).orElse(List.of());
        var problem = current.problem(opening, rules, partition);
        if (DrawUpLottery.of(problem, 0).isEmpty()) {
            return new Outcome.NotNow(List.of(Sentence.of("placement.not-now.infeasible")));
        }
        var pool = pool(me, call, versions.size() + 1, partition, problem, now);
        journal.record(now, me.asActor(), "placement.act.frozen", subject(pool.id()),
                Map.of("version", String.valueOf(pool.version()), "sha256", pool.sha256()));
        recordSelection.frozen(pool, me, now);
        return new Outcome.Frozen(pool);
    }

    /** What is in the way now; whether the targets can be met together is tried when it is frozen. */
    List<Sentence> inTheWay(CallId call) {
        var opening = current.call(call);
        return inTheWay(opening, current.of(opening), clock.instant());
    }

    private static List<Sentence> inTheWay(Call call, Partition partition, Instant now) {
        var reasons = new ArrayList<Sentence>();
        if (call.cancellation().isPresent()) {
            reasons.add(Sentence.of("placement.not-now.cancelled"));
        }
        if (!call.dates().deadline().hasPassed(now)) {
            reasons.add(Sentence.of("placement.not-now.deadline", call.dates().deadline()));
        }
        if (!partition.undecided().isEmpty()) {
            reasons.add(Sentence.of("placement.not-now.undecided", partition.undecided().size()));
        }
        if (partition.in().isEmpty()) {
            reasons.add(Sentence.of("placement.not-now.nobody"));
        }
        return reasons;
    }

    private Pool pool(Person me, CallId call, int version, Partition partition, Problem problem,
            Instant now) {
        var file = new String(ProblemBytes.write(problem), StandardCharsets.UTF_8);
        var entries = new ArrayList<Pool.Entry>();
        for (int i = 0; i < partition.in().size(); i++) {
            entries.add(entry(partition.in().get(i), new Pool.In(partition.code(i))));
        }
        partition.out().forEach(it -> entries.add(entry(it.who(), new Pool.Out(it.why()))));
        var until = new Deadline(LocalDate.ofInstant(now, SchoolClock.OSLO).plusDays(DAYS_TO_OBJECT));
        return new Pool(new PoolId(UUID.randomUUID()), call, version, file, Digest.fingerprint(file), until,
                me.name(), now, entries, Optional.empty());
    }

    private Pool.Entry entry(Contender who, Pool.Place place) {
        return new Pool.Entry(who.id(), who.reference(), current.namesOf(who), place);
    }

    static Subject subject(PoolId pool) {
        return new Subject("pool", pool.value());
    }
}
