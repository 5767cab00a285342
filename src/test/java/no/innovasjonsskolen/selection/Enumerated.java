package no.innovasjonsskolen.selection;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A problem so small that every set of applications can be tried, and the answers found by looking at them
 * all. It counts for itself and uses nothing of the engine.
 */
final class Enumerated {

    /** A bound of the problem, and how much is counted under it: «region=Nord/seat min 4». */
    private record Bound(String said, boolean most, int value, int[] counts) {

        /** How far the set is from keeping it. */
        int lack(int set) {
            var sum = IntStream.range(0, counts.length).filter(i -> (set >> i & 1) == 1).map(i -> counts[i])
                    .sum();
            return Math.max(0, most ? sum - value : value - sum);
        }

        String to(int other) {
            return "%s -> %d".formatted(said, other);
        }
    }

    private final Problem problem;
    private final List<String> ids;
    private final List<Bound> bounds = new ArrayList<>();

    Enumerated(Problem problem) {
        this.problem = problem;
        this.ids = problem.applications().stream().map(Application::id).toList();
        bound("seats", problem.seats(),
                problem.applications().stream().mapToInt(Application::seats).toArray());
        for (var rule : problem.rules()) {
            bound("%s=%s/%s".formatted(rule.feature(), rule.value(),
                    rule.unit().name().toLowerCase(Locale.ROOT)),
                    rule.bounds(), problem.applications().stream().mapToInt(it -> count(rule, it)).toArray());
        }
    }

    private void bound(String what, Bounds range, int[] counts) {
        if (range.min() > 0) {
            bounds.add(new Bound("%s min %d".formatted(what, range.min()), false, range.min(), counts));
        }
        if (range.max() != Bounds.NO_MAX) {
            bounds.add(new Bound("%s max %d".formatted(what, range.max()), true, range.max(), counts));
        }
    }

    private static int count(Rule rule, Application application) {
        var hits = 0;
        for (var member : application.members()) {
            hits += rule.value().equals(member.features().get(rule.feature())) ? 1 : 0;
        }
        return rule.unit() == Unit.MUNICIPALITY || hits == 0 ? hits
                : rule.unit() == Unit.APPLICATION ? 1 : application.seats();
    }

    /** The sets that hold all who have their place, and no two of those who shut each other out. */
    private IntStream sets() {
        return IntStream.range(0, 1 << ids.size()).filter(
                set -> problem.taken().stream().allMatch(it -> holds(set, it)) && problem.conflicts().stream()
                        .allMatch(group -> group.stream().filter(it -> holds(set, it)).count() <= 1));
    }

    private boolean holds(int set, String id) {
        return (set >> ids.indexOf(id) & 1) == 1;
    }

    /** Every panel that keeps all the rules, as bits. */
    int[] panels() {
        return sets().filter(set -> bounds.stream().allMatch(it -> it.lack(set) == 0)).toArray();
    }

    /** The fairest chances of all. */
    SortedMap<String, Fraction> chances() {
        var panels = panels();
        // A larger panel takes nothing from anybody, so that the others are not needed; it goes faster without.
        var largest = Arrays.stream(panels).filter(one -> Arrays.stream(panels)
                .noneMatch(other -> other != one && (other & one) == one)).toArray();
        var fixed = new TreeMap<Integer, Fraction>();
        while (fixed.size() < ids.size()) {
            var value = most(largest, fixed, Fraction.ZERO, -1);
            var before = Map.copyOf(fixed);
            for (int who = 0; who < ids.size(); who++) {
                if (!before.containsKey(who) && most(largest, before, value, who).equals(value)) {
                    fixed.put(who, value);
                }
            }
        }
        var chances = new TreeMap<String, Fraction>();
        fixed.forEach((who, chance) -> chances.put(ids.get(who), chance));
        return chances;
    }

    /** The highest chance for one, when all others have this much; or for all who are not fixed, for -1. */
    private Fraction most(int[] panels, Map<Integer, Fraction> fixed, Fraction least, int one) {
        var size = ids.size();
        var width = panels.length + 1 + size;
        var equations = new BigInteger[size + 1][width + 1];
        var goal = new long[width];
        for (int who = 0; who <= size; who++) {
            Arrays.fill(equations[who], BigInteger.ZERO);
            var chance = who == size ? Fraction.ONE : who == one ? Fraction.ZERO
                    : fixed.getOrDefault(who, least);
            for (int panel = 0; panel < panels.length; panel++) {
                if (who == size || (panels[panel] >> who & 1) == 1) {
                    equations[who][panel] = chance.under();
                    goal[panel] += who == one ? 1 : 0;
                }
            }
            if (who < size) {
                equations[who][panels.length + 1 + who] = chance.under().negate();
                equations[who][panels.length] = one < 0 && !fixed.containsKey(who) ? BigInteger.ONE.negate()
                        : BigInteger.ZERO;
            }
            equations[who][width] = chance.over();
        }
        goal[panels.length] = one < 0 ? 1 : 0;
        return ExactProgram.most(equations, goal).orElseThrow();
    }

    /** The sets of changes that are enough and smallest; the most seats there are cannot be changed. */
    List<List<String>> relaxations() {
        var needed = sets().filter(set -> bounds.stream().noneMatch(it -> hard(it) && it.lack(set) > 0))
                .toArray();
        var smallest = Arrays.stream(needed).map(this::lacks).min().orElse(-1);
        return Arrays.stream(needed).filter(set -> lacks(set) == smallest).mapToObj(set -> bounds.stream()
                .filter(it -> it.lack(set) > 0).map(it -> it.to(it.most() ? it.value() + it.lack(set)
                        : it.value() - it.lack(set)))
                .sorted().toList()).distinct().toList();
    }

    /** The sum of the smallest changes that are enough; -1 when none are. */
    long minimum() {
        return sets().filter(set -> bounds.stream().noneMatch(it -> hard(it) && it.lack(set) > 0))
                .map(this::lacks).min().orElse(-1);
    }

    private int lacks(int set) {
        return bounds.stream().mapToInt(it -> it.lack(set)).sum();
    }

    private static boolean hard(Bound bound) {
        return bound.most() && bound.said().startsWith("seats ");
    }

    /**
     * The smallest sets of bounds of which every set of applications breaks one. Only the groups when those
     * who have their place shut each other out: then no bound is to blame.
     */
    List<List<String>> conflicts() {
        var shut = problem.conflicts().stream()
                .filter(group -> problem.taken().stream().filter(group::contains)
                        .count() > 1)
                .map(it -> List.of("one of %s max 1".formatted(String.join(", ", it)))).toList();
        if (!shut.isEmpty()) {
            return shut;
        }
        var broken = sets()
                .map(set -> IntStream.range(0, bounds.size()).filter(i -> bounds.get(i).lack(set) > 0)
                        .map(i -> 1 << i).sum())
                .distinct().toArray();
        return IntStream.range(1, 1 << bounds.size()).filter(some -> clash(some, broken)
                && IntStream.range(0, bounds.size())
                        .noneMatch(i -> (some >> i & 1) == 1 && clash(some & ~(1 << i), broken)))
                .mapToObj(some -> IntStream.range(0, bounds.size()).filter(i -> (some >> i & 1) == 1)
                        .mapToObj(i -> bounds.get(i).said()).sorted().toList())
                .toList();
    }

    private static boolean clash(int some, int[] broken) {
        return Arrays.stream(broken).allMatch(it -> (it & some) != 0) && broken.length > 0;
    }
}
