package no.innovasjonsskolen.selection;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a published lottery may name as the reason why a chance is no higher. */
final class Grounds {

    /** Before a rule that no one has made, but that every whole panel keeps. */
    private static final String WHOLE_PANELS = "whole panels: ";

    private final Set<String> most = new HashSet<>();
    private final Set<String> fewest = new HashSet<>();

    Grounds(Problem problem) {
        add(Row.SEATS, problem.seats());
        problem.rules().forEach(rule -> add(rule.label(), rule.bounds()));
        problem.conflicts().forEach(group -> most.add(conflict(group)));
    }

    /** How a group of which a panel holds one at most is named. */
    static String conflict(List<String> group) {
        return "one of " + String.join(", ", group);
    }

    /** How a rule that only whole panels keep is named: these terms together come to so many at most. */
    static String wholePanels(List<String> terms, long most) {
        return "%s%s ≤ %d".formatted(WHOLE_PANELS, String.join(" + ", terms), most);
    }

    /** What a rule that only whole panels keep says, such as {@code 2 S1 + S2 ≤ 2}. */
    static String wholePanels(String name) {
        return name.startsWith(WHOLE_PANELS) ? name.substring(WHOLE_PANELS.length()) : name;
    }

    /** Whether the problem has such a bound, or whole panels may. */
    boolean hold(Lottery.Binding binding) {
        return binding.most() ? most.contains(binding.rule()) || binding.rule().startsWith(WHOLE_PANELS)
                : fewest.contains(binding.rule());
    }

    private void add(String name, Bounds bounds) {
        fewest.add(name);
        if (bounds.hasMax()) {
            most.add(name);
        }
    }
}
