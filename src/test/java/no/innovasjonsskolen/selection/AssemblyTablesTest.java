package no.innovasjonsskolen.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssemblyTablesTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String CATEGORIES = "category,feature,min,max\nkjønn,kvinne,1,1\nkjønn,mann,0,1\n";
    private static final String RESPONDENTS = "id,kjønn,by\nA,kvinne,Tromsø\nB,mann,Ås\nC,kvinne,Bodø\n";

    @TempDir
    Path above;

    private Path folder;

    @BeforeEach
    void folder() throws IOException {
        folder = Files.createDirectory(above.resolve("panel_2"));
    }

    @Test
    @DisplayName("Tabellene er de samme, enten de er lagret som CSV fra norsk Excel, som UTF-8 eller som Unicode-tekst")
    void asSpreadsheetsSaveThem() throws Exception {
        var plain = read(CATEGORIES, RESPONDENTS, StandardCharsets.UTF_8).problem();
        var semicolons = RESPONDENTS.replace(',', ';').replace("\n", "\r\n");

        assertThat(read(CATEGORIES, semicolons, StandardCharsets.UTF_8).problem()).isEqualTo(plain);
        assertThat(read("\ufeff" + CATEGORIES, "\ufeff" + semicolons, StandardCharsets.UTF_8).problem())
                .isEqualTo(plain);
        assertThat(read(CATEGORIES.replace(',', ';'), semicolons, WINDOWS).problem()).isEqualTo(plain);
        assertThat(read(CATEGORIES, "sep=;\r\n" + semicolons, WINDOWS).problem()).isEqualTo(plain);
        assertThat(read(CATEGORIES, "\ufeff" + RESPONDENTS.replace(',', '\t'), StandardCharsets.UTF_16LE)
                .problem())
                .isEqualTo(plain);
        assertThat(read(CATEGORIES, "\ufeff" + RESPONDENTS, StandardCharsets.UTF_16BE).problem())
                .isEqualTo(plain);
        assertThat(plain.applications()).extracting(Application::id).containsExactly("A", "B", "C");
        assertThat(plain.applications().getFirst().members().getFirst().features())
                .isEqualTo(Map.of("by", "Tromsø", "kjønn", "kvinne"));
    }

    @Test
    @DisplayName("Et annet tegnsett enn UTF-8 gjettes høyt, med ord fra fila å sammenligne med")
    void guessedAloud() throws Exception {
        assertThat(read(CATEGORIES, RESPONDENTS, WINDOWS).notes()).contains(
                "respondents.csv is not UTF-8, and is read as Windows-1252, as Norwegian Excel saves it; "
                        + "see that the letters are right: «id,kjønn,by» «A,kvinne,Tromsø» «B,mann,Ås»");
        assertThat(read(CATEGORIES, RESPONDENTS, StandardCharsets.UTF_8).notes())
                .containsExactly("respondents.csv: no rule counts what is in these columns: «by»");
    }

    @Test
    @DisplayName("Uten en kolonne id, eller med et annet navn på den, er linjenummeret navnet, og det sies")
    void namedByTheirLines() throws Exception {
        var people = new StringBuilder("nationbuilder_id,kjønn\n");
        for (int i = 2; i <= 11; i++) {
            people.append("1,").append(i % 2 == 0 ? "kvinne" : "mann").append('\n');
        }

        var reading = read(CATEGORIES, people.toString(), StandardCharsets.UTF_8);

        assertThat(reading.problem().applications()).extracting(Application::id).hasSize(10)
                .startsWith("02", "03").endsWith("10", "11");
        assertThat(reading.notes()).contains(
                "respondents.csv has no column named id: each is named by the number of her line in the file, "
                        + "02 to 11",
                "respondents.csv: no rule counts what is in these columns: «nationbuilder_id»");
        assertThat(read(CATEGORIES, RESPONDENTS.replace("id,", "ID,"), StandardCharsets.UTF_8).problem())
                .isEqualTo(read(CATEGORIES, RESPONDENTS, StandardCharsets.UTF_8).problem());
    }

    @Test
    @DisplayName("Kolonnene i categories.csv kan hete som i andre programmer; andre kolonner nevnes")
    void otherHeadings() throws Exception {
        var plain = read(CATEGORIES, RESPONDENTS, StandardCharsets.UTF_8).problem();

        assertThat(read(CATEGORIES.replace("category,feature", "category,name"), RESPONDENTS,
                StandardCharsets.UTF_8).problem()).isEqualTo(plain);
        var reading = read("feature,value,min,max,min_flex\nkjønn,kvinne,1,1,0\nkjønn,mann,0,1,0\n",
                RESPONDENTS,
                StandardCharsets.UTF_8);
        assertThat(reading.problem()).isEqualTo(plain);
        assertThat(reading.notes())
                .contains("categories.csv: these columns mean nothing here, and are left out: «min_flex»");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '!', value = {
            "!id,kjønn\\nA,kvinne \\n!|respondents.csv, line 2, column «kjønn»: «kvinne » has a space before or after it",
            "!id,kjønn\\nS3,mann\\nS3 ,mann!|respondents.csv, line 3, column «id»: «S3 » has a space",
            "!id,kjønn\\nS3,mann\\nS3\\u200b,mann!|respondents.csv, line 3, column «id»: «S3\u200b» holds a sign that cannot be seen (U+200B)",
            "!id,kjønn\\nS3,mann\\nB,mann\\nS3,mann!|respondents.csv, line 4, column «id»: «S3» is there already, on line 2",
            "!id,kjønn\\nA,mann,x!|respondents.csv, line 2: there are 3 cells, and 2 headings",
            "!id,kjønn\\nA!|respondents.csv, line 2: there are 1 cells, and 2 headings",
            "!id, kjønn\\nA,mann!|respondents.csv, line 1, column 2: « kjønn» has a space",
            "!id,\\nA,mann!|respondents.csv, line 1, column 2: «feature» should not be empty",
            "!!|respondents.csv is empty; the first line should hold the headings"})
    @DisplayName("En celle som ikke kan brukes, får vite fil, linje og kolonne, hva som er galt og hva som finnes fra før")
    void refused(String respondents, String why) {
        assertThatThrownBy(
                () -> read(CATEGORIES, respondents.replace("\\n", "\n").replace("\\u200b", "\u200b"),
                        StandardCharsets.UTF_8))
                .isInstanceOf(ProblemFile.Unreadable.class).hasMessageContaining(why);
    }

    @Test
    @DisplayName("Tomme linjer nederst, som regneark lager, blir ikke til søkere; det sies")
    void emptyLines() throws Exception {
        var reading = read(CATEGORIES, RESPONDENTS + ",,\n,,\n", StandardCharsets.UTF_8);

        assertThat(reading.problem().applications()).hasSize(3);
        assertThat(reading.notes()).contains(
                "respondents.csv, line 5: the line holds nothing, and is left out",
                "respondents.csv, line 6: the line holds nothing, and is left out");
    }

    @Test
    @DisplayName("En regel to ganger i tabellen får vite hvor den står fra før")
    void ruleTwice() {
        assertThatThrownBy(() -> read(CATEGORIES + "kjønn,mann,0,2\n", RESPONDENTS, StandardCharsets.UTF_8))
                .hasMessageContaining(
                        "categories.csv, line 4, column «feature»: «kjønn=mann/application» is there "
                                + "already, on line 3");
    }

    private ProblemFile.Reading read(String categories, String respondents, Charset charset)
            throws Exception {
        Files.write(folder.resolve("categories.csv"), categories.getBytes(
                charset.equals(WINDOWS) ? WINDOWS : StandardCharsets.UTF_8));
        Files.write(folder.resolve("respondents.csv"), respondents.getBytes(charset));
        return ProblemFile.read(folder.toString());
    }
}
