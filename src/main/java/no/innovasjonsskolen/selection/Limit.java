package no.innovasjonsskolen.selection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What limits an application's chance, or what cannot be kept, as a sentence in the room's {@code messages}.
 *
 * @param key the sentence's key
 * @param arguments what is filled in; for a rule its feature, its value, its bound, how much there is of what
 *     it counts in all applications together, and its weight ({@code none} when it binds alone, or as much
 *     as the others)
 * @param parts one sentence for each rule it is about, when that is not in the sentence itself
 */
public record Limit(String key, List<Object> arguments, List<Limit> parts) {

    private static final String ALONE = "none";

    /** The sentence of every application. */
    public static SortedMap<String, Limit> all(Problem problem, Lottery lottery) {
        var sentences = new Sentences(problem);
        var all = new TreeMap<String, Limit>(Codepoints.ORDER);
        for (var level : lottery.levels()) {
            var limit = sentences.of(level);
            level.applications().forEach(id -> all.put(id,
                    problem.taken().contains(id) ? plain("taken") : limit));
        }
        return all;
    }

    /** Why bounds cannot be kept together: each of them a part. */
    public static Limit conflict(Problem problem, List<Infeasible.Bound> bounds) {
        var sentences = new Sentences(problem);
        return new Limit("selection.conflict.%s".formatted(bounds.size() == 1 ? "alone" : "several"),
                List.of(bounds.size()), bounds.stream().map(sentences::of).toList());
    }

    /** What a change would be: the bound as it is, and what it would be instead. */
    public static Limit change(Problem problem, Infeasible.Change change) {
        return new Limit("selection.change.%s".formatted(change.bound().most() ? "raise" : "lower"),
                List.of(change.to()), List.of(new Sentences(problem).of(change.bound())));
    }

    private static Limit plain(String name) {
        return new Limit("selection.limit." + name, List.of(), List.of());
    }

    /** Finds the rules behind the labels, and counts what was applied for. */
    private static final class Sentences {

        private final Problem problem;
        private final Map<String, Rule> rules = new HashMap<>();
        private final Map<String, List<String>> conflicts = new HashMap<>();

        Sentences(Problem problem) {
            this.problem = problem;
            problem.rules().forEach(rule -> rules.put(rule.label(), rule));
            problem.conflicts().forEach(group -> conflicts.put(Grounds.conflict(group), group));
        }

        Limit of(Lottery.Step level) {
            if (level.value().sign() == 0) {
                return plain("none");
            }
            if (level.bindings().isEmpty()) {
                return plain("certain");
            }
            if (level.bindings().size() == 1) {
                return of(level.bindings().getFirst(), ALONE);
            }
            var alike = level.bindings().stream().map(Lottery.Binding::weight).distinct().count() == 1;
            return new Limit("selection.limit.several",
                    List.of(level.bindings().size(), alike ? "alike" : "weighted"),
                    level.bindings().stream().map(it -> of(it, alike ? ALONE : it.weight()))
                            .collect(Collectors.toList()));
        }

        Limit of(Infeasible.Bound bound) {
            return of(new Lottery.Binding(bound.rule(), bound.most(), "1"), ALONE);
        }

        private Limit of(Lottery.Binding binding, String weight) {
            if (binding.rule().equals(Row.SEATS)) {
                return limit("seats", "", "", problem.seats(), binding,
                        problem.applications().stream().mapToLong(Application::seats).sum(), weight);
            }
            var rule = rules.get(binding.rule());
            if (rule != null) {
                return limit(rule.unit().code(), rule.feature(), rule.value(), rule.bounds(), binding,
                        problem.applications().stream().mapToLong(rule::count).sum(), weight);
            }
            var conflict = conflicts.get(binding.rule());
            return conflict == null
                    ? new Limit("selection.limit.whole", List.of(Grounds.wholePanels(binding.rule()), weight),
                            List.of())
                    : new Limit("selection.limit.conflict", List.of(String.join(", ", conflict), weight),
                            List.of());
        }

        private static Limit limit(String what, String feature, String value, Bounds bounds,
                Lottery.Binding binding, long applied, String weight) {
            var arguments = new ArrayList<>(List.<Object>of(feature, value,
                    binding.most() ? bounds.max() : bounds.min(), applied, weight));
            return new Limit("selection.limit.%s.%s".formatted(binding.most() ? "most" : "fewest", what),
                    List.copyOf(arguments), List.of());
        }
    }
}
