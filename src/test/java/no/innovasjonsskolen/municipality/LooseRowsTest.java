package no.innovasjonsskolen.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooseRowsTest {

    @Test
    @DisplayName("I filene registeret lastes fra, henger hver rad sammen med en kommune som er der den dagen")
    void theFilesHangTogether() {
        assertThat(LooseRows.of(Examples.facts())).isEmpty();
    }

    @Test
    @DisplayName("Ingen celle i filene har mellomrom foran eller bak, usynlige tegn eller bokstaver som er gått tapt")
    void theFilesAreTidy() {
        for (var table : Table.values()) {
            assertThat(RegisterFiles.rows(table)).isNotEmpty().allSatisfy(row -> assertThat(row.columns())
                    .allSatisfy((column, cell) -> assertThat(cell).as("%s in %s", column, table.file())
                            .isEqualTo(cell.strip()).doesNotContainPattern("[\\p{Cf}\\p{Cc}\u00a0?\ufffd]")));
        }
    }

    @ParameterizedTest
    @CsvSource({
            "NAME, 'municipality:9998,position:1,language:nor,name:Feil', name.csv: 9998 is no municipality",
            "POPULATION, 'municipality:9998,counted_on:2026-01-01,people:1', population.csv: 9998 is no municipality",
            "CENTRALITY, 'municipality:9998,measured_on:2026-01-01,index:1,class:6', centrality.csv: 9998 is no municipality",
            "BORDER, 'one:0301,other:9998', border.csv: 9998 is no municipality",
            "BORDER, 'one:0300,other:0301', border.csv: 0300 is no municipality",
            "SUCCESSION, 'predecessor:0301,successor:3434,happened_on:2024-01-01', succession.csv: 0301 does not end on 2024-01-01",
            "SUCCESSION, 'predecessor:0719,successor:3907,happened_on:2017-01-01', succession.csv: 3907 is not there on 2017-01-01",
            "SUCCESSION, 'predecessor:0719,successor:0710,happened_on:2017-01-02', succession.csv: 0719 does not end on 2017-01-02",
            "RENAMING, 'municipality:1841,former_name:Feil,changed_on:2012-01-01', renaming.csv: 1841 is not there on 2012-01-01",
            "MUNICIPALITY, 'number:0399,valid_from:2024-01-01,county:03', name.csv: 0399 has no name",
            "MUNICIPALITY, 'number:9998,valid_from:2024-01-01,county:99', 'county.csv: 9998 lies in 99, which is not there all that time'",
            "MUNICIPALITY, 'number:9998,valid_from:2024-01-01,county:99', 'region_county.csv: 9998 lies in 99, which is in no region'"})
    @DisplayName("En rad som ikke treffer noe, blir navngitt med fila si og det den viser til")
    void looseRows(Table table, String row, String found) {
        var columns = new HashMap<String, String>();
        for (var column : row.split(",")) {
            columns.put(column.split(":")[0], column.split(":")[1]);
        }

        var loose = LooseRows.of(Facts.of(it -> it == table ? with(it, columns) : RegisterFiles.rows(it)));

        assertThat(loose).contains(found);
    }

    private static List<Row> with(Table table, Map<String, String> columns) {
        var rows = new ArrayList<>(RegisterFiles.rows(table));
        rows.add(new Row(columns));
        return rows;
    }
}
