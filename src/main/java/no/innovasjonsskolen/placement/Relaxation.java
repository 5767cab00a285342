package no.innovasjonsskolen.placement;

import static java.util.stream.Collectors.joining;

import java.util.List;
import no.innovasjonsskolen.selection.Bounds;
import no.innovasjonsskolen.selection.Infeasible;
import no.innovasjonsskolen.selection.Rule;

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
