package no.innovasjonsskolen.selection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a problem as citizens' assemblies have it: a folder named after the size of the panel
 * ({@code …_20}), with {@code categories.csv} and {@code respondents.csv}. Every person is an application
 * for one place.
 */
final class AssemblyTables {

    private static final Pattern SIZE = Pattern.compile(".*_(\\d{1,9})");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final String ID = "id";
    private static final String MIN = "min";
    private static final String MAX = "max";
    private static final String CATEGORY = "category";
    private static final String FEATURE = "feature";

    /** What programs in the field call the two columns: what is looked at, and the value that is counted. */
    private static final List<Names> NAMES = List.of(new Names(CATEGORY, FEATURE),
            new Names(CATEGORY, "name"), new Names(FEATURE, "value"));

    private AssemblyTables() {}

    private record Names(String feature, String value) {}

    /** Whether it is such a folder. */
    static boolean in(Path folder) {
        return Files.exists(folder.resolve("categories.csv"));
    }

    /**
     * Reads the folder.
     *
     * @throws IllegalArgumentException telling the first thing that is wrong
     */
    static ProblemFile.Reading read(Path folder) throws IOException {
        var name = folder.toAbsolutePath().normalize().getFileName().toString();
        var size = SIZE.matcher(name);
        if (!size.matches()) {
            throw new IllegalArgumentException(
                    "the folder's name should end in _ and the size of the panel, as in assembly_20");
        }
        var categories = CsvTable.read(folder.resolve("categories.csv"));
        var respondents = CsvTable.read(folder.resolve("respondents.csv"));
        var notes = new ArrayList<>(categories.notes());
        notes.addAll(respondents.notes());
        var rules = rules(categories, notes);
        var applications = applications(respondents, notes);
        uncounted(respondents, rules).ifPresent(notes::add);
        var seats = Integer.parseInt(size.group(1));
        return new ProblemFile.Reading(new Problem(new Bounds(seats, seats), rules, applications, List.of(),
                Set.of()), List.copyOf(notes));
    }

    private static List<Rule> rules(CsvTable table, List<String> notes) {
        var headings = table.headings();
        var names = NAMES.stream()
                .filter(it -> headings.contains(it.feature()) && headings.contains(it.value()))
                .findFirst().orElse(NAMES.getFirst());
        var needed = List.of(names.feature(), names.value(), MIN, MAX);
        var missing = needed.stream().filter(it -> !headings.contains(it)).sorted()
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("%s has no column named %s; its columns are %s"
                    .formatted(table.name(), missing, quoted(headings.stream())));
        }
        var others = quoted(headings.stream().filter(it -> !needed.contains(it)));
        if (!others.isEmpty()) {
            notes.add("%s: these columns mean nothing here, and are left out: %s".formatted(table.name(),
                    others));
        }
        var rules = new ArrayList<Rule>();
        var at = new HashMap<String, Long>();
        for (var line : table.lines()) {
            var rule = new Rule(cell(table, line, names.feature(), ProblemText::feature),
                    cell(table, line, names.value(), ProblemText::clean), Unit.APPLICATION,
                    ProblemText.at("%s, line %d".formatted(table.name(), line.number()),
                            () -> new Bounds(whole(table, line, MIN), whole(table, line, MAX))));
            distinct(at, rule.label(), table, line, names.value());
            rules.add(rule);
        }
        return rules;
    }

    /** Named by the column of ids; without one, by their lines, all of the same length. */
    private static List<Application> applications(CsvTable table, List<String> notes) {
        var ids = table.headings().stream().filter(ID::equals).findFirst()
                .or(() -> table.headings().stream().filter(ID::equalsIgnoreCase).findFirst());
        var last = table.lines().isEmpty() ? 0 : table.lines().getLast().number();
        var form = "%%0%dd".formatted(Long.toString(last).length());
        if (ids.isEmpty()) {
            notes.add(
                    "%s has no column named id: each is named by the number of her line in the file, %s to %s"
                            .formatted(table.name(), form.formatted(2), form.formatted(last)));
        }
        var applications = new ArrayList<Application>();
        var at = new HashMap<String, Long>();
        for (var line : table.lines()) {
            var features = new TreeMap<String, String>();
            table.headings().stream().filter(it -> ids.filter(it::equals).isEmpty())
                    .forEach(it -> features.put(it, cell(table, line, it, ProblemText::clean)));
            var id = ids.map(it -> cell(table, line, it, text -> ProblemText.name(ID, text)))
                    .orElseGet(() -> form.formatted(line.number()));
            distinct(at, id, table, line, ids.orElse(ID));
            applications.add(new Application(id, 1, List.of(new Application.Member(id, features))));
        }
        return applications;
    }

    /** Tells of columns that no rule looks at: they are published with the problem, and decide nothing. */
    private static Optional<String> uncounted(CsvTable table, List<Rule> rules) {
        var counted = rules.stream().map(Rule::feature).collect(Collectors.toSet());
        var others = quoted(table.headings().stream()
                .filter(it -> !it.equalsIgnoreCase(ID) && !counted.contains(it)));
        return others.isEmpty() ? Optional.empty() : Optional.of(
                "%s: no rule counts what is in these columns: %s".formatted(table.name(), others));
    }

    private static void distinct(Map<String, Long> at, String name, CsvTable table, CsvTable.Line line,
            String heading) {
        var before = Optional.ofNullable(at.putIfAbsent(name, line.number()));
        if (before.isPresent()) {
            throw new IllegalArgumentException("%s: «%s» is there already, on line %d".formatted(
                    table.place(line, heading), name, before.get()));
        }
    }

    private static String cell(CsvTable table, CsvTable.Line line, String heading,
            UnaryOperator<String> read) {
        return ProblemText.at(table.place(line, heading), () -> read.apply(table.cell(line, heading)));
    }

    private static int whole(CsvTable table, CsvTable.Line line, String heading) {
        var text = table.cell(line, heading);
        if (!WHOLE.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "column «%s» should be a whole number, and is «%s»".formatted(heading, text));
        }
        return Integer.parseInt(text);
    }

    private static String quoted(Stream<String> names) {
        return names.map("«%s»"::formatted).collect(Collectors.joining(" "));
    }
}
