package no.innovasjonsskolen.municipality;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One row of the register, from a file or from a table: the text in each column, and nothing for empty. */
record Row(Map<String, String> columns) {

    String text(String column) {
        return Objects.requireNonNull(columns.get(column), column);
    }

    @Nullable
    String textOrNothing(String column) {
        return columns.get(column);
    }

    int number(String column) {
        return Integer.parseInt(text(column));
    }

    LocalDate date(String column) {
        return LocalDate.parse(text(column));
    }

    @Nullable
    LocalDate dateOrNothing(String column) {
        var text = columns.get(column);
        return text == null ? null : LocalDate.parse(text);
    }

    MunicipalityNumber municipality(String column) {
        return MunicipalityNumber.of(text(column));
    }
}
