package no.innovasjonsskolen.privacy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One table, and what each of its columns is.
 *
 * @param name with its schema, such as {@code identity.person}
 * @param hers a question for one column of {@code to_jsonb(row)}, which finds the rows of the person {@code
 *        :me}; empty where nobody's rows can be told apart
 * @param columns those that could hold a person, and others that the person gets with them
 */
public record PersonalTable(String name, Optional<String> hers, List<Column> columns) {

    /** One column and what it is. */
    public record Column(String name, Handling handling) {}

    /** What is done with a column. */
    public sealed interface Handling {}

    /** It holds the person, and she gets it. */
    public record Given(Retention retention) implements Handling {}

    /** It holds a person, and the reason why she does not find it in her copy. */
    public record Withheld(Retention retention, String reason) implements Handling {}

    /** It holds no person, and the reason why that is certain. */
    public record NotPersonal(String reason) implements Handling {}

    /** A table where a person's rows are found by a question; see {@link #hers}. */
    public static PersonalTable of(String name, String hers) {
        return new PersonalTable(name, Optional.of(hers), List.of());
    }

    /** A table where nobody's rows are found: it holds no person, or not in a way that can be told apart. */
    public static PersonalTable of(String name) {
        return new PersonalTable(name, Optional.empty(), List.of());
    }

    /** Columns that hold the person, and that she gets. */
    public PersonalTable given(Retention retention, String... names) {
        return with(new Given(retention), names);
    }

    /** Columns that hold a person, and that are not in her copy. */
    public PersonalTable withheld(Retention retention, String reason, String... names) {
        return with(new Withheld(retention, reason), names);
    }

    /** Columns that hold no person. */
    public PersonalTable notPersonal(String reason, String... names) {
        return with(new NotPersonal(reason), names);
    }

    /** The room whose table it is. */
    public String room() {
        return name.substring(0, name.indexOf('.'));
    }

    /** The key of the sentence that says what she finds there: {@code identity.personal.person}. */
    public String key() {
        return name.replace(".", ".personal.");
    }

    /** The names of the columns she gets, as they were declared. */
    public List<String> givenColumns() {
        return columns.stream().filter(column -> column.handling() instanceof Given).map(Column::name)
                .toList();
    }

    private PersonalTable with(Handling handling, String... names) {
        return new PersonalTable(name, hers, Stream.concat(columns.stream(),
                Stream.of(names).map(column -> new Column(column, handling))).toList());
    }
}
