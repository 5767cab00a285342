package no.innovasjonsskolen;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What docs/asvs.csv says of each requirement can be looked up: every one is there, and so is all it names. */
class AsvsTest {

    private static final Path TABLE = Path.of("docs", "asvs.csv");
    private static final Path IDS = Path.of("src/test/resources/no/innovasjonsskolen/asvs-5.0.0.txt");
    private static List<Row> rows;

    private record Row(String id, String level, String requirement, String status, String where,
            String note) {

        List<String> places() {
            return where.isEmpty() ? List.of() : Arrays.asList(where.split("; "));
        }
    }

    @BeforeAll
    static void read() throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(TABLE)) {
            rows = csv.stream().map(it -> new Row(it.getField("id"), it.getField("level"),
                    it.getField("requirement"), it.getField("status"), it.getField("where"),
                    it.getField("note")))
                    .toList();
        }
        var counts = rows.stream().collect(groupingBy(row -> "level " + row.level(), TreeMap::new,
                groupingBy(Row::status, TreeMap::new, counting())));
        System.out.println("ASVS 5.0.0 " + counts);
    }

    @Test
    @DisplayName("Hvert krav på nivå 1 og 2 som gjelder oss, står én gang")
    void everyRequirementOnce() throws IOException {
        assertThat(rows).extracting(row -> row.id() + " " + row.level()).isEqualTo(Files.readAllLines(IDS));
        assertThat(rows).allSatisfy(row -> assertThat(row.requirement()).as(row.id()).endsWith("."));
    }

    @Test
    @DisplayName("En rad sier hva som holder kravet, eller hvorfor ingenting gjør det")
    void everyRowAnswers() {
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.status()).as(row.id()).isIn("test", "place", "partly", "later", "waived");
            switch (row.status()) {
                case "test" -> assertThat(row.where()).as(row.id()).contains("#");
                case "place" -> assertThat(row.where()).as(row.id()).isNotBlank();
                default -> assertThat(row.note()).as(row.id()).isNotBlank();
            }
        });
    }

    @Test
    @DisplayName("Det en rad viser til, finnes: hver test, hver klasse og hver fil")
    void everyPlaceIsThere() {
        assertThat(rows).allSatisfy(row -> assertThat(row.places())
                .allSatisfy(
                        place -> assertThatCode(() -> find(place)).as(row.id()).doesNotThrowAnyException()));
    }

    private static void find(String place) throws ReflectiveOperationException {
        if (place.contains("/") || place.endsWith(".xml")) {
            assertThat(Path.of(place)).exists();
            return;
        }
        var parts = place.split("#");
        var type = Class.forName("no.innovasjonsskolen." + parts[0], false, AsvsTest.class.getClassLoader());
        if (parts.length > 1) {
            assertThat(type.getDeclaredMethods()).as(place).extracting("name").contains(parts[1]);
        }
    }
}
