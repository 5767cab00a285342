package no.innovasjonsskolen.selection;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts applications that would have their places together, rule by rule and straight from the problem: the
 * engine's own numbers play no part in it.
 */
final class Tally {

    private final Problem problem;
    /** For every application: seats, then what it adds to each rule. */
    private final Map<String, long[]> adds = new HashMap<>();
    private final Map<String, List<Integer>> groups = new HashMap<>();

    Tally(Problem problem) {
        this.problem = problem;
        for (var application : problem.applications()) {
            adds.put(application.id(), adds(application));
        }
        for (int group = 0; group < problem.conflicts().size(); group++) {
            for (var id : problem.conflicts().get(group)) {
                groups.computeIfAbsent(id, _ -> new ArrayList<>()).add(group);
            }
        }
    }

    boolean knows(String id) {
        return adds.containsKey(id);
    }

    /** Everything that is wrong with them together; they must be known. */
    List<Fault> faults(int panel, Collection<String> ids) {
        var faults = new ArrayList<Fault>();
        var counts = new long[1 + problem.rules().size()];
        for (var id : ids) {
            var added = requireNonNull(adds.get(id));
            Arrays.setAll(counts, row -> counts[row] + added[row]);
        }
        if (counts[0] < problem.seats().min()) {
            faults.add(new Fault.TooFewSeats(panel, counts[0], problem.seats().min()));
        }
        if (problem.seats().hasMax() && counts[0] > problem.seats().max()) {
            faults.add(new Fault.TooManySeats(panel, counts[0], problem.seats().max()));
        }
        for (int row = 1; row < counts.length; row++) {
            var rule = problem.rules().get(row - 1);
            if (counts[row] < rule.bounds().min()) {
                faults.add(new Fault.TooFew(panel, rule.label(), counts[row], rule.bounds().min()));
            }
            if (rule.bounds().hasMax() && counts[row] > rule.bounds().max()) {
                faults.add(new Fault.TooMany(panel, rule.label(), counts[row], rule.bounds().max()));
            }
        }
        faults.addAll(conflicts(panel, ids));
        faults.addAll(leftOut(panel, ids));
        return faults;
    }

    private List<Fault> conflicts(int panel, Collection<String> ids) {
        var met = new HashSet<Integer>();
        var broken = new HashSet<Integer>();
        for (var id : ids) {
            for (var group : groups.getOrDefault(id, List.of())) {
                if (!met.add(group)) {
                    broken.add(group);
                }
            }
        }
        return broken.stream().sorted()
                .<Fault>map(
                        group -> new Fault.Conflict(panel, String.join(", ", problem.conflicts().get(group))))
                .toList();
    }

    private List<Fault> leftOut(int panel, Collection<String> ids) {
        var inside = Set.copyOf(ids);
        return problem.taken().stream().filter(id -> !inside.contains(id)).sorted(Codepoints.ORDER)
                .<Fault>map(id -> new Fault.TakenLeftOut(panel, id)).toList();
    }

    private long[] adds(Application application) {
        var adds = new long[1 + problem.rules().size()];
        adds[0] = application.seats();
        for (int rule = 0; rule < problem.rules().size(); rule++) {
            adds[1 + rule] = problem.rules().get(rule).count(application);
        }
        return adds;
    }
}
