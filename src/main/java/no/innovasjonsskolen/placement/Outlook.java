package no.innovasjonsskolen.placement;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import no.innovasjonsskolen.selection.Application;
import no.innovasjonsskolen.selection.Bounds;
import no.innovasjonsskolen.selection.DrawUpLottery;
import no.innovasjonsskolen.selection.ExplainInfeasible;
import no.innovasjonsskolen.selection.Fraction;
import no.innovasjonsskolen.selection.Infeasible;
import no.innovasjonsskolen.selection.Limit;
import no.innovasjonsskolen.selection.Problem;
import no.innovasjonsskolen.selection.Rule;

/** What targets would mean for a pool: everybody's exact chance, or why they cannot all be met. */
sealed interface Outlook {

    Problem problem();

    /**
     * @param chances by the application's code
     * @param limits what limits each, by the application's code
     */
    record Fair(Problem problem, SortedMap<String, Fraction> chances, SortedMap<String, Limit> limits)
            implements
                Outlook {

        /** How many of the municipalities that a line counts are in on average. */
        Fraction expected(TargetLine line) {
            return problem.applications().stream()
                    .map(it -> requireNonNull(chances.get(it.id())).times(count(it, line)))
                    .reduce(Fraction.ZERO, Fraction::plus);
        }

        /** The lowest chance; 1 where nobody has applied. */
        Fraction lowest() {
            return least(chances.values());
        }

        /** The highest chance; 1 where nobody has applied. */
        Fraction highest() {
            return chances.isEmpty() ? Fraction.ONE : Collections.max(chances.values());
        }

        private static Fraction least(Collection<Fraction> all) {
            return all.isEmpty() ? Fraction.ONE : Collections.min(all);
        }
    }

    record Broken(Problem problem, Infeasible why) implements Outlook {}

    /** One of the smallest sets of changes that make it possible to meet the targets. */
    record Relaxation(List<Infeasible.Change> changes) {

        /** As in forms: the same for the same changes. */
        String code() {
            return changes.stream()
                    .map(it -> "%s %s %d".formatted(it.bound().rule(), it.bound().most() ? "max" : "min",
                            it.to()))
                    .collect(joining("; "));
        }

        /** The rules with the changes. */
        List<Rule> applied(List<Rule> rules) {
            return rules.stream().map(this::applied).toList();
        }

        private Rule applied(Rule rule) {
            var min = (long) rule.bounds().min();
            var max = (long) rule.bounds().max();
            for (var change : changes) {
                if (change.bound().rule().equals(rule.label())) {
                    min = change.bound().most() ? min : change.to();
                    max = change.bound().most() ? change.to() : max;
                }
            }
            return new Rule(rule.feature(), rule.value(), rule.unit(),
                    new Bounds(Math.toIntExact(min), Math.toIntExact(max)));
        }
    }

    /** Works it out. */
    static Outlook of(Problem problem) {
        return fair(problem).<Outlook>map(it -> it)
                .orElseGet(() -> new Broken(problem, ExplainInfeasible.of(problem)));
    }

    /** The chances alone; empty when the targets cannot all be met, which may take long to explain. */
    static Optional<Fair> fair(Problem problem) {
        return DrawUpLottery.of(problem, 0)
                .map(it -> new Fair(problem, it.chances(), Limit.all(problem, it)));
    }

    /** Of the one that is known to be there. */
    static <T> T one(Map<String, T> all, String code) {
        return requireNonNull(all.get(code));
    }

    /** How many municipalities that a line counts, are in the pool. */
    default int applied(TargetLine line) {
        return problem().applications().stream().mapToInt(it -> count(it, line)).sum();
    }

    private static int count(Application application, TargetLine line) {
        return Math.toIntExact(application.members().stream()
                .filter(it -> line.value().equals(it.features().get(line.feature()))).count());
    }
}
