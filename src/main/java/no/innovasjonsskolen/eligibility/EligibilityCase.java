package no.innovasjonsskolen.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.ruling.CaseRef;
import no.innovasjonsskolen.ruling.RulingId;
import no.innovasjonsskolen.ruling.Signed.Officer;

/**
 * Whether one participant may take part, and as what.
 *
 * @param round counted from 1, one more each time a decided case is opened again
 * @param earlier what was decided in earlier rounds, oldest first
 * @param asked what the participant was asked for, oldest first
 */
record EligibilityCase(ParticipantId id, ApplicationId application, CallId call, PersonId party, int round,
        List<Result> earlier, List<Request> asked, State state) {

    static final String KIND = "eligibility";

    /** The school's own choice: so many days before its day a condition is reminded of and seen to. */
    static final int CONDITION_DAYS = 14;

    /** What was decided, once. */
    record Result(RulingId ruling, Opinion holds, Officer by, Instant at) {

        Verdict verdict() {
            return holds.said().verdict();
        }

        /** The day by which a degree must be finished; empty where nothing depends on it. */
        Optional<LocalDate> condition() {
            return holds.said().facts().schooling().expected()
                    .filter(_ -> verdict() == Verdict.CONDITIONAL);
        }

        /** Whether that day has gone by. */
        boolean conditionIsOver(LocalDate today) {
            return condition().filter(day -> day.isBefore(today)).isPresent();
        }

        /** Whether the school should see to it now. */
        boolean conditionIsDue(LocalDate today) {
            return condition().filter(day -> !day.isAfter(today.plusDays(CONDITION_DAYS))).isPresent();
        }
    }

    /** How a difference between two assessors ended. */
    record Settlement(Opinion holds, Way way, String reason, Officer by, Instant at) {

        /** One of the two was persuaded; or a third chose. */
        enum Way {
            AGREEMENT, COMMITTEE
        }
    }

    /** How far it has come. */
    sealed interface State {}

    /** Nobody has said anything that holds. */
    record Open() implements State {

        /** Nothing is left to judge, or one is enough to judge it. */
        Agreed agree(Opinion only) {
            return new Agreed(only, List.of(only), Optional.empty());
        }

        /** A second assessor must say hers, without knowing what the first has said. */
        Half wait(Opinion first) {
            return new Half(first);
        }
    }

    /** One has said hers; nobody else sees it. */
    record Half(Opinion first) implements State {

        Agreed agree(Opinion second) {
            return new Agreed(first, List.of(first, second), Optional.empty());
        }

        Disputed differ(Opinion second) {
            return new Disputed(first, second);
        }

        Open takeBack() {
            return new Open();
        }
    }

    /** Two have said different things, and see each other's. */
    record Disputed(Opinion first, Opinion second) implements State {

        Agreed settle(Settlement settled) {
            return new Agreed(settled.holds(), List.of(first, second), Optional.of(settled));
        }
    }

    /** It is clear what will be decided; nobody has decided it. */
    record Agreed(Opinion holds, List<Opinion> said, Optional<Settlement> settled) implements State {

        Decided decide(Result result) {
            return new Decided(result);
        }

        /** One who is alone may think again. */
        Open takeBack() {
            return new Open();
        }

        /** One of two thinks again, and the other's needs a second. */
        Half halve(Opinion left) {
            return new Half(left);
        }

        /** One of two thinks again, and the other's needs no second. */
        Agreed leave(Opinion left) {
            return new Agreed(left, List.of(left), Optional.empty());
        }
    }

    /** Decided, and told. */
    record Decided(Result result) implements State {

        Open reopen() {
            return new Open();
        }
    }

    /** A notice that what counts may be changed to less, once she has had her say or time to have it. */
    Optional<Request> heard(Instant now) {
        return result().flatMap(before -> asked.stream()
                .filter(it -> it.isHeard(now) && it.askedAt().isAfter(before.at()))
                .reduce((_, last) -> last));
    }

    /** The notice that a ruling of this rests on: one that what counts may come to less, where it does. */
    Optional<Request> noticeOf(Verdict verdict, Instant now) {
        return isLess(verdict) ? heard(now) : Optional.empty();
    }

    /** What she is asked for, or was given notice of, and the office may still let fall. */
    Optional<Request> toDrop(Instant now) {
        return waitsFor(now).or(() -> heard(now).filter(_ -> state instanceof Decided));
    }

    /**
     * Whether this may be decided now. A case that was opened again comes to no less than was decided before,
     * but where a condition was not met in time, as the letter said beforehand, or notice was given.
     */
    boolean mayComeTo(Verdict verdict, Instant now) {
        return !isLess(verdict) || heard(now).isPresent() || result().filter(before -> before
                .conditionIsOver(LocalDate.ofInstant(now, SchoolClock.OSLO))).isPresent();
    }

    /** Whether this is less than what counts. */
    boolean isLess(Verdict verdict) {
        return result().filter(before -> before.verdict().compareTo(verdict) > 0).isPresent();
    }

    /** What the participant is asked for, while the case waits for her. */
    Optional<Request> waitsFor(Instant now) {
        return asked.stream().filter(it -> it.isWaiting(now)).findFirst();
    }

    /** What she may take back now: hers, until it is decided, and not once a difference has been settled. */
    Optional<Opinion> toTakeBack(PersonId me) {
        return switch (state) {
            case Half(var first) -> Optional.of(first).filter(it -> it.isOf(me));
            case Agreed(_, var said, var settled) when settled.isEmpty() ->
                said.stream().filter(it -> it.isOf(me)).findFirst();
            case Agreed _, Open _, Disputed _, Decided _ -> Optional.empty();
        };
    }

    /** As the room of rulings names it. */
    CaseRef ref() {
        return ref(id);
    }

    /** The same for a case that nobody may have opened. */
    static CaseRef ref(ParticipantId id) {
        return new CaseRef(KIND, id.value());
    }

    /** What counts now: the latest result, also while the case is open again. */
    Optional<Result> result() {
        return state instanceof Decided(var result) ? Optional.of(result)
                : earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.getLast());
    }
}
