package no.innovasjonsskolen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.innovasjonsskolen.privacy.PersonalTable;

/** What is demanded of a column that could hold a person. Each breach says what to do. */
final class PersonalRules {

    /** Types in which nobody writes a name, an address, an id or a text. */
    private static final Pattern HARMLESS = Pattern.compile("boolean|smallint|integer|bigint|numeric|real"
            + "|double precision|time.*|interval");

    private PersonalRules() {}

    /** A column as the database has it. */
    record Column(String table, String name, String type) {}

    /**
     * Every column that could hold a person is classified by its room; none is classified that is not
     * there.
     */
    static List<String> classification(Collection<Column> schema, Collection<PersonalTable> declared) {
        var breaches = new ArrayList<String>();
        var classified = new HashMap<String, Set<String>>();
        for (var table : declared) {
            var names = table.columns().stream().map(PersonalTable.Column::name).toList();
            if (new HashSet<>(names).size() < names.size()) {
                breaches.add("%s classifies a column twice: %s".formatted(table.name(), names));
            }
            if (classified.put(table.name(), Set.copyOf(names)) != null) {
                breaches.add("%s is declared twice".formatted(table.name()));
            }
        }
        schema.stream().filter(column -> !HARMLESS.matcher(column.type()).matches())
                .filter(column -> !classified.getOrDefault(column.table(), Set.of()).contains(column.name()))
                .map(column -> ("%s.%s (%s) could hold a person: say in %s what it is, in the PersonalData of that"
                        + " room: given, withheld or notPersonal").formatted(column.table(), column.name(),
                                column.type(), column.table().replaceAll("\\..*", "")))
                .forEach(breaches::add);
        var there = new HashMap<String, Set<String>>();
        schema.forEach(
                column -> there.computeIfAbsent(column.table(), _ -> new HashSet<>()).add(column.name()));
        classified.forEach((table, names) -> names.stream()
                .filter(name -> !there.getOrDefault(table, Set.of()).contains(name)).sorted()
                .map(name -> "%s.%s is classified, and not in the database: take it out of the PersonalData"
                        .formatted(table, name))
                .forEach(breaches::add));
        return breaches;
    }

    /** A table that gives a person something finds her rows, and one that finds rows gives something. */
    static List<String> questions(Collection<PersonalTable> declared) {
        return declared.stream().filter(table -> table.hers().isPresent() == table.givenColumns().isEmpty())
                .map(table -> table.hers().isPresent()
                        ? "%s finds a person's rows and gives her nothing of them".formatted(table.name())
                        : "%s gives %s, and does not say which rows are hers".formatted(table.name(),
                                table.givenColumns()))
                .toList();
    }

    /** The declarations as a table for reading, one line for each handling of each table. */
    static String asTable(Collection<PersonalTable> declared) {
        var lines = new ArrayList<String>();
        for (var table : declared.stream().sorted((one, other) -> one.name().compareTo(other.name()))
                .toList()) {
            var columns = new LinkedHashMap<PersonalTable.Handling, List<String>>();
            table.columns().forEach(column -> columns.computeIfAbsent(column.handling(),
                    _ -> new ArrayList<>()).add(column.name()));
            columns.forEach((handling, names) -> row(table.name(), handling, names).ifPresent(lines::add));
        }
        return String.join("\n", lines) + "\n";
    }

    private static Optional<String> row(String table, PersonalTable.Handling handling,
            List<String> names) {
        return switch (handling) {
            case PersonalTable.Given(var kept) -> Optional.of("| `%s` | %s | %s | yes |".formatted(
                    table, String.join(", ", names), kept.code()));
            case PersonalTable.Withheld(var kept, var reason) -> Optional.of(
                    "| `%s` | %s | %s | no: %s |".formatted(table, String.join(", ", names), kept.code(),
                            reason));
            case PersonalTable.NotPersonal _ -> Optional.empty();
        };
    }
}
