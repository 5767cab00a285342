package no.innovasjonsskolen.selection;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds rules that count nobody: most of them are misspelt, and a lottery drawn with one keeps a rule that
 * nobody has made. A value that nobody has may be meant, and then somebody says so. A rule that demands what
 * nobody has, keeps the lottery from being drawn, and is only told of.
 */
final class Unmatched {

    private static final String MUNICIPALITY = "municipality";
    /** Nobody reads more values than this to find the one that was meant. */
    private static final int SHOWN = 20;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final TreeMap<String, TreeSet<String>> values = new TreeMap<>(Codepoints.ORDER);
    private final Set<String> meant;

    private Unmatched(Problem problem, Set<String> meant) {
        this.meant = meant;
        var municipalities = new TreeSet<>(Codepoints.ORDER);
        values.put(MUNICIPALITY, municipalities);
        problem.applications().stream().flatMap(it -> it.members().stream()).forEach(member -> {
            municipalities.add(member.municipality());
            member.features().forEach((feature, value) -> values
                    .computeIfAbsent(feature, _ -> new TreeSet<>(Codepoints.ORDER)).add(value));
        });
    }

    /**
     * What to tell whoever has the lottery drawn up, in English.
     *
     * @param meant as «feature=value»: nobody has these, and that is right
     * @throws IllegalArgumentException where a rule counts nobody, or what was meant is not so
     */
    static List<String> told(Problem problem, Set<String> meant) {
        if (problem.applications().isEmpty()) {
            return List.of();
        }
        var unmatched = new Unmatched(problem, meant);
        var notes = new ArrayList<String>();
        problem.rules().stream().flatMap(rule -> unmatched.told(rule).stream()).forEach(notes::add);
        problem.rules().stream().map(Rule::feature).distinct().filter(it -> !it.equals(MUNICIPALITY))
                .flatMap(it -> lacking(problem, it).stream()).forEach(notes::add);
        var counted = problem.rules().stream().filter(it -> !unmatched.isMatched(it)).map(Unmatched::name)
                .collect(Collectors.toSet());
        for (var name : meant) {
            if (!counted.contains(name)) {
                throw new IllegalArgumentException(
                        "--nobody-has %s: there is no such rule, or somebody has it; leave it out"
                                .formatted(name));
            }
        }
        return List.copyOf(notes);
    }

    private Optional<String> told(Rule rule) {
        var there = Optional.ofNullable(values.get(rule.feature()));
        if (there.isEmpty()) {
            throw new IllegalArgumentException(
                    "the rule %s: no application has anything named «%s»; they have %s".formatted(
                            rule.label(),
                            rule.feature(), quoted(values.keySet())));
        }
        if (isMatched(rule)) {
            var others = there.get().stream().filter(it -> !it.equals(rule.value())
                    && plain(it).equals(plain(rule.value()))).toList();
            return others.isEmpty() ? Optional.empty() : Optional.of(
                    "the rule %s does not count %s; is it the same?".formatted(rule.label(), quoted(others)));
        }
        var what = "the rule %s: no application has the value «%s»; they have %s".formatted(rule.label(),
                rule.value(), quoted(there.get()));
        var alike = there.get().stream().filter(it -> plain(it).equals(plain(rule.value()))).findFirst();
        if (alike.isPresent()) {
            throw new IllegalArgumentException(
                    "%s. Write «%s» in both places".formatted(what, alike.get()));
        }
        if (rule.bounds().min() == 0 && !meant.contains(name(rule))) {
            throw new IllegalArgumentException(
                    "%s. Mend the value, or say that it is right: --nobody-has \"%s\"".formatted(what,
                            name(rule)));
        }
        return Optional.of(what);
    }

    /** Members without what a rule looks at are counted by no such rule. */
    private static Optional<String> lacking(Problem problem, String feature) {
        var ids = problem.applications().stream().filter(application -> application.members().stream()
                .anyMatch(member -> !member.features().containsKey(feature))).map(Application::id).toList();
        return ids.isEmpty() ? Optional.empty() : Optional.of(
                "no rule on «%s» counts the members that have no «%s», in these applications: %s"
                        .formatted(feature, feature, quoted(ids)));
    }

    private boolean isMatched(Rule rule) {
        return values.getOrDefault(rule.feature(), new TreeSet<>()).contains(rule.value());
    }

    private static String name(Rule rule) {
        return rule.feature() + "=" + rule.value();
    }

    /** What is left when case, accents, and signs between words are forgotten. */
    private static String plain(String text) {
        var apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replace("ø", "o").replace("æ", "ae");
        return NO_LETTER.matcher(apart).replaceAll("");
    }

    private static String quoted(Collection<String> names) {
        return names.stream().limit(SHOWN).map("«%s»"::formatted).collect(Collectors.joining(" "))
                + (names.size() > SHOWN ? " …" : "");
    }
}
