package no.innovasjonsskolen.selection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything a lottery depends on. Two problems with the same content are equal, whatever order it came in.
 *
 * @param seats how many seats a panel may and must fill
 * @param rules sorted by their labels
 * @param applications sorted by their ids
 * @param conflicts groups of ids; a panel holds at most one of each
 * @param taken ids of those who have their place already: every panel holds them
 */
public record Problem(Bounds seats, List<Rule> rules, List<Application> applications,
        List<List<String>> conflicts,
        Set<String> taken) {

    /**
     * Sorts, and checks that it hangs together.
     *
     * @throws IllegalArgumentException telling the first thing that does not
     */
    public Problem {
        rules = sorted(rules, Problem::line);
        applications = sorted(applications, Application::id);
        conflicts = sorted(conflicts.stream().map(it -> sorted(it, id -> id)).toList(),
                it -> String.join("\t", it));
        var ids = applications.stream().map(Application::id).collect(Collectors.toSet());
        distinct("application", applications.stream().map(Application::id).toList());
        distinct("rule", rules.stream().map(Rule::label).toList());
        conflicts.forEach(Problem::group);
        conflicts.stream().flatMap(List::stream).forEach(id -> known(ids, id, "a conflict names"));
        taken = Set.copyOf(taken);
        taken.forEach(id -> known(ids, id, "has its place already"));
    }

    /** What is wrong when these have their places together: nothing, when all the rules are kept. */
    public List<Fault> faults(Set<String> ids) {
        return new Tally(this).faults(0, ids);
    }

    /** Lower-case SHA-256 of {@link #canonical()}: the name of this very problem. */
    public String fingerprint() {
        return Digest.fingerprint(canonical());
    }

    /** The content as text, one thing a line, each kind sorted; {@code docs/lottery-file.md} describes it. */
    public String canonical() {
        var lines = new ArrayList<String>();
        lines.add("capacity\t" + line(seats));
        rules.forEach(it -> lines.add(line(it)));
        applications.forEach(it -> lines.add("application\t%s\t%d".formatted(it.id(), it.seats())));
        applications.stream().flatMap(
                it -> it.members().stream().map(member -> "member\t%s\t%s".formatted(it.id(), member.line())))
                .sorted(Codepoints.ORDER)
                .forEach(lines::add);
        conflicts.forEach(it -> lines.add("conflict\t" + String.join("\t", it)));
        taken.stream().sorted(Codepoints.ORDER).forEach(it -> lines.add("taken\t" + it));
        return lines.stream().map(it -> it + "\n").collect(Collectors.joining());
    }

    private static String line(Rule rule) {
        return String.join("\t", "rule", rule.feature(), rule.value(), rule.unit().code(),
                line(rule.bounds()));
    }

    private static String line(Bounds bounds) {
        return bounds.min() + "\t" + (bounds.hasMax() ? bounds.max() : "-");
    }

    private static <T> List<T> sorted(List<T> all, java.util.function.Function<T, String> key) {
        return all.stream().sorted((one, other) -> Codepoints.ORDER.compare(key.apply(one), key.apply(other)))
                .toList();
    }

    private static void distinct(String kind, List<String> names) {
        var seen = new HashSet<String>();
        for (var name : names) {
            if (!seen.add(name)) {
                throw new IllegalArgumentException("the %s «%s» is there twice".formatted(kind, name));
            }
        }
    }

    private static void group(List<String> group) {
        if (group.isEmpty()) {
            throw new IllegalArgumentException("a conflict names nobody");
        }
        if (Set.copyOf(group).size() < group.size()) {
            throw new IllegalArgumentException("a conflict names the same application twice: "
                    + String.join(", ", group));
        }
    }

    private static void known(Set<String> ids, String id, String where) {
        if (!ids.contains(id)) {
            throw new IllegalArgumentException(
                    "there is no application «%s», which %s".formatted(id, where));
        }
    }
}
