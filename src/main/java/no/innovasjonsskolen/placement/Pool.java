package no.innovasjonsskolen.placement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.selection.DrawUpLottery;
import no.innovasjonsskolen.selection.Fraction;
import no.innovasjonsskolen.selection.Problem;
import no.innovasjonsskolen.selection.ProblemFile;
import no.innovasjonsskolen.site.Deadline;

/**
 * A call's pool as it was frozen and published: every application in it or out of it, with the reason.
 *
 * @param version counted from 1 in the call
 * @param file {@code problem.json}, word for word
 * @param sha256 of the file
 * @param until the last day to object
 * @param entries in the order of their codes; those that are out come last, by reference
 * @param thawed why and when it stopped counting; empty while it counts
 */
record Pool(PoolId id, CallId call, int version, String file, String sha256, Deadline until, String by,
        Instant at, List<Entry> entries, Optional<Thawed> thawed) {

    /** Why it counts no more. */
    record Thawed(String reason, Instant at) {}

    /**
     * One application of the call.
     *
     * @param municipalities their names as they are published
     * @param place its code, or why it has none
     */
    record Entry(ApplicationId application, String reference, String municipalities, Place place) {

        /** Its code, if it is in the pool. */
        Optional<String> code() {
            return place instanceof In(var code) ? Optional.of(code) : Optional.empty();
        }

        /** Why it is not in the pool, if it is not. */
        Optional<Exclusion> why() {
            return place instanceof Out(var why) ? Optional.of(why) : Optional.empty();
        }
    }

    /** In or out: never both, never neither. */
    sealed interface Place {}

    /** In the pool, under this code. */
    record In(String code) implements Place {}

    /** Out of it. */
    record Out(Exclusion why) implements Place {}

    Problem problem() {
        return ProblemFile.parse(file);
    }

    /** Whether everybody can have a place without breaking a rule, so that nothing needs to be drawn. */
    boolean hasRoomForAll() {
        var problem = problem();
        return in().size() <= problem.seats().max() && DrawUpLottery.of(problem, 0).stream()
                .allMatch(it -> it.chances().values().stream().allMatch(Fraction.ONE::equals));
    }

    List<Entry> in() {
        return entries.stream().filter(it -> it.code().isPresent()).toList();
    }

    List<Entry> out() {
        return entries.stream().filter(it -> it.why().isPresent()).toList();
    }

    /** The application of this code, which is one of its own. */
    Entry entry(String code) {
        return entries.stream().filter(it -> it.code().filter(code::equals).isPresent()).findFirst()
                .orElseThrow();
    }
}
