package no.innovasjonsskolen.programme;

import static java.util.Comparator.comparingInt;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.programme.CallState.Announced;
import no.innovasjonsskolen.programme.CallState.Cancelled;
import no.innovasjonsskolen.programme.CallState.Closed;
import no.innovasjonsskolen.programme.CallState.Open;
import no.innovasjonsskolen.programme.CallState.Rolling;
import no.innovasjonsskolen.programme.PlanVersion.Ruling;
import no.innovasjonsskolen.site.Words;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.stereotype.Component;

/**
 * The questions other rooms may ask of plans, cohorts and calls. Answered from memory; one statement tells
 * whether memory is still true, so every node sees a change at once.
 */
@Component
public class Programmes {

    private final Plans plans;
    private final Cohorts cohorts;
    private final Calls calls;
    private final Contact contact;
    private volatile Snapshot snapshot = new Snapshot(new UUID(0, 0), List.of(), List.of(), List.of());

    Programmes(Plans plans, Cohorts cohorts, Calls calls, Contact contact) {
        this.plans = plans;
        this.cohorts = cohorts;
        this.calls = calls;
        this.contact = contact;
    }

    /** The current call and the plan that rules it; the ruling plan when there is no call. */
    public record Current(Optional<Call> call, Optional<Plan> plan) {}

    /** Everything there is, as it was at this revision. */
    private record Snapshot(UUID revision, List<PlanVersion> plans, List<Cohort> cohorts, List<Call> calls) {

        Optional<Call> currentCall(Instant now) {
            return calls.stream().min(comparingInt((Call call) -> rank(call.stateAt(now)))
                    .thenComparing(call -> distance(call, now)));
        }

        PlanVersion planOf(Call call) {
            return one(plans.stream().filter(plan -> plan.id().equals(call.cohort().plan())).findFirst());
        }

        Optional<PlanVersion> rulingPlan() {
            return plans.stream().filter(version -> version.state() instanceof Ruling).findFirst();
        }
    }

    /**
     * The call to tell the world about: one that takes applications, else the next one, else the last one.
     * Empty before the first.
     */
    public Optional<Call> currentCall(Instant now) {
        return snapshot().currentCall(now);
    }

    /** What to tell the world about, asked in one go. */
    public Current current(Instant now) {
        var at = snapshot();
        var call = at.currentCall(now);
        return new Current(call, call.map(it -> at.planOf(it)).or(at::rulingPlan).map(PlanVersion::plan));
    }

    /** The call; an unknown id becomes «not found». */
    public Call call(CallId id) {
        return one(snapshot().calls().stream().filter(call -> call.id().equals(id)).findFirst());
    }

    /** Every call, newest first. */
    public List<Call> calls() {
        return snapshot().calls();
    }

    /** The cohort. */
    public Cohort cohort(CohortId id) {
        return one(snapshot().cohorts().stream().filter(cohort -> cohort.id().equals(id)).findFirst());
    }

    /** Every cohort, newest first. */
    public List<Cohort> cohorts() {
        return snapshot().cohorts();
    }

    /** What a yes to a place in this call commits to. */
    public Commitment commitment(CallId id, Words words) {
        var call = call(id);
        return Commitment.of(call, planOf(call), contact, words);
    }

    /** The plan that rules a call's cohort. */
    public Plan planOf(Call call) {
        return snapshot().planOf(call).plan();
    }

    /** The plan version. */
    public PlanVersion plan(PlanId id) {
        return one(snapshot().plans().stream().filter(version -> version.id().equals(id)).findFirst());
    }

    /** Every plan version, oldest first. */
    public List<PlanVersion> plans() {
        return snapshot().plans();
    }

    /** The plan that new cohorts are formed under; empty before the first is approved. */
    public Optional<PlanVersion> rulingPlan() {
        return snapshot().rulingPlan();
    }

    private Snapshot snapshot() {
        var revision = calls.revision();
        // One look at the field: another thread may store an older snapshot between two looks.
        var kept = snapshot;
        if (kept.revision().equals(revision)) {
            return kept;
        }
        var read = read(revision);
        snapshot = read;
        return read;
    }

    /** Reads until nothing changes meanwhile, so that plans, cohorts and calls belong together. */
    private Snapshot read(UUID before) {
        for (var revision = before;;) {
            var everyCohort = cohorts.all();
            var read = new Snapshot(revision, plans.all(), everyCohort, calls.all(everyCohort));
            var after = calls.revision();
            if (after.equals(revision)) {
                return read;
            }
            revision = after;
        }
    }

    private static int rank(CallState state) {
        return switch (state) {
            case Open _ -> 0;
            case Rolling _ -> 1;
            case Announced _ -> 2;
            case Closed _, Cancelled _ -> 3;
        };
    }

    /** Of calls in equal states, the one nearest in time: the next to come, or the last to have been. */
    private static Duration distance(Call call, Instant now) {
        return Duration.between(call.dates().deadline().end(), now).abs();
    }

    private static <T> T one(Optional<T> found) {
        return found.orElseThrow(() -> new EmptyResultDataAccessException(1));
    }
}
