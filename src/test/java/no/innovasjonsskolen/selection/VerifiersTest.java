package no.innovasjonsskolen.selection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The two programs that anybody can check a draw with, on draws in order and on draws with a fault planted.
 */
class VerifiersTest {

    private static final Path EXAMPLE = Path.of("verifier/example");
    private static final int DRAWS = Integer.getInteger("skolen.draws", 200);

    private static BrowserVerifier browser;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() throws IOException {
        browser = new BrowserVerifier();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    @DisplayName("Eksemplet i heftet stemmer, og begge kontrollprogrammene sier det med samme ord")
    void theExampleIsInOrder() {
        var ran = PythonVerifier.run(EXAMPLE);

        assertThat(ran.code()).as("%s", ran).isZero();
        assertThat(ran.lines()).last().isEqualTo("Alt stemmer.");
        assertThat(told(DrawFiles.in(EXAMPLE))).isEqualTo(ran.lines());
    }

    @Test
    @DisplayName("En annen lotterifil enn den kunngjorte oppdages, selv om alt ellers stemmer")
    void thePublishedFileIsTheOne() {
        var mark = TinyDraw.hex(TinyDraw.sha256(bytes(DrawFiles.in(EXAMPLE).lottery())));

        var right = PythonVerifier.run(EXAMPLE, mark.toUpperCase(Locale.ROOT));
        var wrong = PythonVerifier.run(EXAMPLE, "0".repeat(64));

        assertThat(right.code()).as("%s", right).isZero();
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.lines())
                .contains("FEIL  lottery.json har SHA-256 %s, men en annen er kunngjort.".formatted(mark));
    }

    @Test
    @DisplayName("Før trekningen kontrolleres bare lotteriet, og det blir sagt")
    void beforeTheDraw() {
        var example = DrawFiles.in(EXAMPLE);
        var files = new DrawFiles(example.problem(), example.lottery(), null);

        var ran = PythonVerifier.run(files.write(folder));

        assertThat(ran.code()).as("%s", ran).isZero();
        assertThat(ran.lines()).noneMatch(line -> line.startsWith("OK    Trekningen")).endsWith(
                "MERK  Trekningen er ikke kontrollert, for draw.json finnes ikke. Før trekningen er det slik.",
                "Lotteriet stemmer. Trekningen er ikke kontrollert.");
        assertThat(told(files)).isEqualTo(ran.lines());
    }

    @Test
    @DisplayName("Trekninger som er i orden, blir godtatt av begge")
    void drawsInOrder() {
        var draws = new ArrayList<DrawFiles>();
        for (int trial = 0; trial < DRAWS; trial++) {
            draws.add(TinyDraws.random(new Random(trial)).files());
        }

        bothAccept(draws);
    }

    @Test
    @DisplayName("Lotterier som skolens eget program lager og trekker, blir godtatt av begge")
    void whatTheSchoolMakes() {
        var draws = new ArrayList<DrawFiles>();
        for (int trial = 0; trial < DRAWS; trial++) {
            draws.add(TinyDraws.random(new Random(trial)).madeByTheSchool());
        }

        bothAccept(draws);
    }

    @Test
    @DisplayName("En trekning i demoskolen blir kalt en øvelse av alle tre, og aldri bevist")
    void practiceIsCalledPractice() {
        var files = TinyDraws.random(new Random(1)).practised();
        var written = files.write(folder);
        var printed = new ByteArrayOutputStream();

        var ran = PythonVerifier.run(written);
        var code = VerifyDrawCommand.run(List.of(written.toString()), new PrintStream(printed, true, UTF_8));

        assertThat(ran.code()).as("%s", ran).isZero();
        assertThat(ran.lines()).last().isEqualTo("Alt stemmer, men trekningen er bare en øvelse.");
        assertThat(ran.lines()).noneMatch(line -> line.startsWith("OK    Runden fra drand"));
        assertThat(browser.report(files)).noneMatch(BrowserVerifier.Line::wrong)
                .filteredOn(it -> it.ok() == null)
                .singleElement().satisfies(it -> assertThat(it.what()).startsWith("Dette er en øvelse"));
        assertThat(code).isZero();
        assertThat(printed.toString(UTF_8)).contains("Dette er en øvelse i demoskolen",
                "Ingenting er bevist.");
    }

    @Test
    @DisplayName("Juks med lotteriet eller trekningen blir oppdaget av begge, som peker på det samme")
    void cheatsAreSeen() {
        var draws = new ArrayList<DrawFiles>();
        for (int trial = 0; trial < Math.max(DRAWS, Cheats.KINDS); trial++) {
            draws.add(Cheats.on(trial));
        }

        var reports = browser.reports(draws);
        var verdicts = verdicts("alle", draws);

        for (int trial = 0; trial < draws.size(); trial++) {
            var wrong = reports.get(trial).stream().filter(BrowserVerifier.Line::wrong)
                    .map(BrowserVerifier.Line::what).toList();
            assertThat(wrong).as("trial %d, %s", trial, Cheats.name(trial)).isNotEmpty();
            assertThat(verdicts.get(trial)).as("trial %d", trial)
                    .isIn("feil: " + wrong.getFirst(), "kan ikke leses: " + wrong.getFirst());
        }
    }

    @Test
    @DisplayName("Det som så vidt er innenfor beskrivelsen, blir godtatt, og det som så vidt er utenfor, er galt")
    void theEdges() {
        bothAccept(List.copyOf(Edges.inside().values()));
        var outside = List.copyOf(Edges.outside().values());
        var verdicts = verdicts("utenfor", outside);
        for (int i = 0; i < outside.size(); i++) {
            assertThat(browser.report(outside.get(i))).as("case %d", i).anyMatch(BrowserVerifier.Line::wrong)
                    .hasSizeGreaterThan(1);
            assertThat(verdicts.get(i)).as("case %d", i).startsWith("feil: ");
        }
    }

    @Test
    @DisplayName("Begge sier det samme om alt som er galt i en trekning")
    void theyAgreeOnEverything() {
        for (int trial = 0; trial < Cheats.KINDS; trial++) {
            var files = Cheats.on(trial);

            var ran = PythonVerifier.run(files.write(folder.resolve("juks" + trial)));

            assertThat(told(files)).as("trial %d", trial).isEqualTo(ran.lines());
        }
    }

    @Test
    @DisplayName("Filer som ikke følger beskrivelsen, blir avvist med én setning, ikke lest så godt det lar seg gjøre")
    void malformedFilesAreRefused() {
        var malformed = Malformed.from(Cheats.plain());
        var draws = List.copyOf(malformed.values());
        var names = List.copyOf(malformed.keySet());

        var reports = browser.reports(draws);
        var verdicts = verdicts("alle", draws);

        for (int i = 0; i < draws.size(); i++) {
            assertThat(reports.get(i)).as(names.get(i)).hasSize(1);
            assertThat(reports.get(i).getFirst().wrong()).as(names.get(i)).isTrue();
            assertThat(verdicts.get(i)).as(names.get(i))
                    .isEqualTo("kan ikke leses: " + reports.get(i).getFirst().what());
        }
    }

    @Test
    @DisplayName("Alt kontrollprogrammene kan si, blir sagt i en av prøvene her: ingen kontroll står uprøvd")
    void everySentenceIsSaid() {
        var draws = new ArrayList<>(Malformed.from(Cheats.plain()).values());
        for (int trial = 0; trial < 5 * Cheats.KINDS; trial++) {
            draws.add(Cheats.on(trial));
            draws.add(TinyDraws.random(new Random(trial)).files());
        }
        draws.add(TinyDraws.random(new Random(1)).practised());

        var said = browser.reports(draws).stream().flatMap(List::stream).map(BrowserVerifier.Line::what)
                .collect(Collectors.toSet());

        // What is said of new draws: RedrawVerifiersTest.
        assertThat(browser.sentences()).filteredOn(sentence -> !sentence.startsWith("Ny trekning"))
                .filteredOn(sentence -> said.stream().noneMatch(like(sentence))).isEmpty();
    }

    @Test
    @DisplayName("Nettleseren kan si alt på bokmål, nynorsk og engelsk")
    void theLanguagesKeepStep() {
        var bokmal = browser.keys("/verify.js", "SENTENCES");

        assertThat(bokmal).isNotEmpty();
        assertThat(browser.keys("/verify-words.js", "NYNORSK")).isEqualTo(bokmal);
        assertThat(browser.keys("/verify-words.js", "ENGLISH")).isEqualTo(bokmal);
    }

    private void bothAccept(List<DrawFiles> draws) {
        var reports = browser.reports(draws);
        var verdicts = verdicts("alle", draws);

        for (int trial = 0; trial < draws.size(); trial++) {
            assertThat(reports.get(trial)).as("trial %d", trial).noneMatch(BrowserVerifier.Line::wrong);
            assertThat(verdicts.get(trial)).as("trial %d", trial).isEqualTo(draws.get(trial).draw() == null
                    ? "lotteriet er riktig, trekningen er ikke kontrollert" : "riktig");
        }
    }

    private List<String> verdicts(String name, List<DrawFiles> draws) {
        var folders = folder.resolve(name);
        for (int i = 0; i < draws.size(); i++) {
            draws.get(i).write(folders.resolve("%06d".formatted(i)));
        }
        return List.copyOf(PythonVerifier.verdicts(folders).values());
    }

    /** The browser's report, written as the script in Python prints its own. */
    private static List<String> told(DrawFiles files) {
        var report = browser.report(files);
        var lines = new ArrayList<String>();
        report.forEach(line -> lines.add((line.ok() == null ? "MERK  " : line.ok() ? "OK    " : "FEIL  ")
                + line.what()));
        var wrong = report.stream().filter(BrowserVerifier.Line::wrong).count();
        var held = report.stream().noneMatch(line -> line.ok() == null);
        var unreadable = report.size() == 1 && wrong == 1;
        if (!unreadable) {
            lines.add(wrong > 0 ? wrong + " feil."
                    : held ? "Alt stemmer." : "Lotteriet stemmer. Trekningen er ikke kontrollert.");
        }
        return lines;
    }

    private static Predicate<String> like(String sentence) {
        var anything = sentence.replaceAll("\\{\\d}", "\\\\E.*\\\\Q");
        return Pattern.compile("\\Q" + anything + "\\E").asMatchPredicate();
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }
}
