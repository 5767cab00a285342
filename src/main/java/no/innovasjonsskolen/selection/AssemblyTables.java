package no.innovasjonsskolen.selection;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a problem as citizens' assemblies have it: a folder named after the size of the panel
 * ({@code …_20}), with {@code categories.csv} and {@code respondents.csv}. Every person is an application
 * for one place.
 */
final class AssemblyTables {

    private static final Pattern SIZE = Pattern.compile(".*_(\\d{1,9})");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    private AssemblyTables() {}

    /** Whether it is such a folder. */
    static boolean in(Path folder) {
        return Files.exists(folder.resolve("categories.csv"));
    }

    /**
     * Reads the folder.
     *
     * @throws IllegalArgumentException telling the first thing that is wrong
     */
    static Problem read(Path folder) throws IOException {
        var name = folder.toAbsolutePath().normalize().getFileName().toString();
        var size = SIZE.matcher(name);
        if (!size.matches()) {
            throw new IllegalArgumentException(
                    "the folder's name should end in _ and the size of the panel, as in assembly_20");
        }
        var rules = new ArrayList<Rule>();
        for (var row : rows(folder.resolve("categories.csv"), Set.of("feature", "category", "min", "max"))) {
            rules.add(rule(row));
        }
        var applications = new ArrayList<Application>();
        for (var row : rows(folder.resolve("respondents.csv"), Set.of("id"))) {
            applications.add(application(row));
        }
        var seats = Integer.parseInt(size.group(1));
        return new Problem(new Bounds(seats, seats), rules, applications, List.of(), Set.of());
    }

    private static Rule rule(NamedCsvRecord row) {
        return ProblemText.at("categories.csv, line " + row.getStartingLineNumber(),
                () -> new Rule(ProblemText.feature(row.getField("category")),
                        ProblemText.clean(row.getField("feature")), Unit.APPLICATION,
                        new Bounds(whole(row, "min"), whole(row, "max"))));
    }

    private static Application application(NamedCsvRecord row) {
        return ProblemText.at("respondents.csv, line " + row.getStartingLineNumber(), () -> {
            var features = new TreeMap<String, String>();
            row.getFieldsAsMap().forEach((name, value) -> {
                if (!name.equals("id")) {
                    features.put(ProblemText.feature(name), ProblemText.clean(value));
                }
            });
            var id = ProblemText.name("id", row.getField("id"));
            return new Application(id, 1, List.of(new Application.Member(id, features)));
        });
    }

    private static int whole(NamedCsvRecord row, String name) {
        var text = row.getField(name);
        if (!WHOLE.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "«%s» should be a whole number, and is «%s»".formatted(name, text));
        }
        return Integer.parseInt(text);
    }

    /** The rows below the headings, which must be there, each of them once. */
    private static List<NamedCsvRecord> rows(Path file, Set<String> needed) throws IOException {
        var name = file.getFileName().toString();
        if (!Files.exists(file)) {
            throw new IllegalArgumentException(name + " is missing");
        }
        try (var reader = CsvReader.builder().ofCsvRecord(file)) {
            var headings = reader.stream().findFirst().map(it -> it.getFields()).orElse(List.of());
            var missing = needed.stream().filter(it -> !headings.contains(it)).sorted()
                    .collect(Collectors.joining(", "));
            if (!missing.isEmpty()) {
                throw new IllegalArgumentException("%s has no column named %s".formatted(name, missing));
            }
            if (new HashSet<>(headings).size() < headings.size()) {
                throw new IllegalArgumentException(name + " has two columns of the same name");
            }
        }
        try (var reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        } catch (CsvParseException wrong) {
            throw new IllegalArgumentException("%s: %s".formatted(name, wrong.getMessage()), wrong);
        }
    }
}
