package no.innovasjonsskolen.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyDrawCommandTest {

    private static final String PROBLEM = """
            {"capacity":{"min":4,"max":8},
            "rules":[{"feature":"region","value":"Nord","unit":"municipality","min":1,"max":1}],
            "applications":[
            {"id":"Alta","seats":4,"members":[{"municipality":"Alta0","region":"Nord"}]},
            {"id":"Bodø","seats":4,"members":[{"municipality":"Bodø0","region":"Nord"}]},
            {"id":"Grimstad","seats":4,"members":[{"municipality":"Grimstad0","region":"Sør"}]}]}
            """;
    private static final byte[] LOTTERY = LotteryFile.write(DrawExamples.lottery());
    private static final Draw DRAW = Draw.hold(LOTTERY, DrawExamples.HELD, "7", DrawExamples.ROUND_1000);
    private static final int DRAWS = Integer.getInteger("skolen.draws", 200);

    private static final DrawFiles PLAIN = Cheats.plain();

    @TempDir
    Path folder;

    /** What the program wrote, and what it ended with. */
    private record Ran(int code, List<String> lines) {}

    @Test
    @DisplayName("En trekning der alt stemmer, får det bekreftet, og resultatet står der")
    void sound() throws IOException {
        example();

        assertThat(run(folder.toString())).isEqualTo(new Ran(0, List.of(
                "Lotteri: 3 søknader, 10 lodd, 2 utvalg.",
                "Fingeravtrykk (SHA-256): " + DRAW.lotterySha256(),
                "Lotteriet stemmer: reglene holdes i alle utvalg, og alle har de loddene de skal ha.",
                "Trekning: kuler 7, runde 1000, lodd 3, utvalg 1.",
                "Plass til 2: Alta, Grimstad",
                "Trekningen stemmer.")));
    }

    @Test
    @DisplayName("Eksemplet i heftet stemmer")
    void theExample() {
        assertThat(run("verifier/example")).returns(0, Ran::code);
    }

    @Test
    @DisplayName("Det kan sies på nynorsk og engelsk")
    void otherLanguages() throws IOException {
        example();

        assertThat(run(folder.toString(), "nn").lines()).first()
                .isEqualTo("Lotteri: 3 søknader, 10 lodd, 2 utval.");
        assertThat(run(folder.toString(), "en").lines()).last().isEqualTo("The draw is sound.");
    }

    @Test
    @DisplayName("Uten noe å kontrollere, med for mye eller på et ukjent språk sies det hvordan det brukes")
    void usage() {
        var usage = new Ran(2, List.of("./dev verify-draw FOLDER [SHA-256] [nb|nn|en]"));

        assertThat(run()).isEqualTo(usage);
        assertThat(run("verifier/example", "sv")).isEqualTo(usage);
        assertThat(run("verifier/example", "nb", "nn")).isEqualTo(usage);
        assertThat(run("verifier/example", DRAW.lotterySha256(), "nb", "nn")).isEqualTo(usage);
    }

    @Test
    @DisplayName("Desimaler skrives med komma på norsk og punktum på engelsk")
    void decimals() throws IOException {
        example();
        Files.delete(folder.resolve("draw.json"));
        change("lottery.json", "\"deviation\":0", "\"deviation\":0.25");

        assertThat(run(folder.toString()).lines())
                .contains("  Oppgitt største avvik er 0,25, men ingen avviker mer enn 0.");
        assertThat(run(folder.toString(), "nn").lines()).anyMatch(line -> line.contains("0,25"));
        assertThat(run(folder.toString(), "en").lines()).anyMatch(line -> line.contains("0.25"));
        change("lottery.json", "\"deviation\":0.25", "\"deviation\":0");
        change("lottery.json", "\"value\":0.5", "\"value\":0.4");
        assertThat(run(folder.toString()).lines()).contains(
                "  Søknaden Alta har sjansen 0,5 = 1/2, men står på trinn 1 med sjansen 0,4 = 1/2.");
    }

    @Test
    @DisplayName("Før trekningen kontrolleres bare lotteriet, og det sies")
    void beforeTheDraw() throws IOException {
        example();
        Files.delete(folder.resolve("draw.json"));

        assertThat(run(folder.toString())).returns(0, Ran::code).satisfies(ran -> assertThat(ran.lines())
                .last()
                .isEqualTo(
                        "Trekningen er ikke kontrollert, for draw.json finnes ikke. Før trekningen er det slik."));
    }

    @Test
    @DisplayName("Feil i lotteriet gir 1 også før trekningen")
    void aFaultBeforeTheDraw() throws IOException {
        example();
        Files.delete(folder.resolve("draw.json"));
        change("lottery.json", "\"Alta\":5,", "\"Alta\":6,");

        assertThat(run(folder.toString())).returns(1, Ran::code).satisfies(ran -> assertThat(ran.lines())
                .contains("Antall feil: 1", "  Søknaden Alta er på 5 lodd, ikke 6 som oppgitt."));
    }

    @Test
    @DisplayName("Feil bare i trekningen gir 1, og det sies at lotteriet stemmer")
    void aFaultInTheDraw() throws IOException {
        example();
        change("draw.json", "\"ticket\":3,", "\"ticket\":2,");

        assertThat(run(folder.toString())).returns(1, Ran::code).satisfies(ran -> assertThat(ran.lines())
                .contains(
                        "Lotteriet stemmer: reglene holdes i alle utvalg, og alle har de loddene de skal ha.",
                        "Antall feil: 1", "  Kulene og kilden gir lodd 3, ikke 2.")
                .doesNotContain("Trekningen stemmer."));
    }

    @Test
    @DisplayName("Et lotteri uten lodd viser bare sjanser, og er ikke noe å trekke i")
    void chancesOnly() throws IOException {
        example();
        Files.delete(folder.resolve("draw.json"));
        var it = DrawExamples.lottery();
        Files.write(folder.resolve("lottery.json"), LotteryFile.write(new Lottery(it.fingerprint(), 0,
                it.chances(), true, it.levels(), it.ticketsOf(), List.of())));

        assertThat(run(folder.toString())).isEqualTo(new Ran(2, List.of(
                "Lotteriet har ingen lodd. Det viser bare sjanser, og kan ikke brukes i en trekning.")));
    }

    @Test
    @DisplayName("Er det mange feil, vises de tjue første, og det sies hvor mange det er til")
    void manyFaults() throws IOException {
        example();
        var text = Files.readString(folder.resolve("lottery.json"));
        for (int extra = 0; extra < 22; extra++) {
            text = text.replace("\"tickets_of\":{", "\"tickets_of\":{\"A%02d\":0,".formatted(21 - extra));
        }
        Files.writeString(folder.resolve("lottery.json"), text);

        var ran = run(folder.toString());

        assertThat(ran.lines()).contains("Antall feil: 22", "  A00 står i tickets_of, men er ingen søknad.",
                "  A19 står i tickets_of, men er ingen søknad.", "… og 2 til.")
                .doesNotContain("  A20 står i tickets_of, men er ingen søknad.");
    }

    @Test
    @DisplayName("Nøyaktig tjue feil vises alle")
    void twentyFaults() throws IOException {
        example();
        var text = Files.readString(folder.resolve("lottery.json"));
        for (int extra = 0; extra < 20; extra++) {
            text = text.replace("\"tickets_of\":{", "\"tickets_of\":{\"A%02d\":0,".formatted(19 - extra));
        }
        Files.writeString(folder.resolve("lottery.json"), text);

        assertThat(run(folder.toString()).lines())
                .contains("Antall feil: 20", "  A19 står i tickets_of, men er"
                        + " ingen søknad.")
                .noneMatch(line -> line.startsWith("…"));
    }

    @Test
    @DisplayName("Trekninger som andre har laget etter beskrivelsen, stemmer")
    void drawsOfOthers() {
        for (int trial = 0; trial < DRAWS; trial++) {
            var files = TinyDraws.random(new Random(trial)).files();

            var ran = run(files.write(folder.resolve("r" + trial)).toString());

            assertThat(ran.code()).as("trial %d: %s", trial, ran).isZero();
        }
    }

    @Test
    @DisplayName("Hver slags juks med lotteriet eller trekningen avsløres")
    void cheats() {
        var cheats = new ArrayList<BiFunction<TinyDraw, Random, DrawFiles>>();
        for (var each : Tampering.values()) {
            cheats.add(each::apply);
        }
        for (var each : DrawTampering.values()) {
            cheats.add(each::apply);
        }
        for (int trial = 0; trial < Math.max(DRAWS, 4 * cheats.size()); trial++) {
            var random = new Random(trial);
            DrawFiles files = null;
            while (files == null) {
                files = cheats.get(trial % cheats.size()).apply(TinyDraws.random(random), random);
            }

            var ran = run(files.write(folder.resolve("j" + trial)).toString());

            assertThat(ran.code()).as("trial %d, cheat %d: %s", trial, trial % cheats.size(), ran).isIn(1, 2);
        }
    }

    @Test
    @DisplayName("Filer som ikke følger beskrivelsen, avvises")
    void malformed() throws IOException {
        assertThat(run(PLAIN.write(folder).toString()).code()).isZero();
        var accepted = new ArrayList<String>();
        Malformed.from(PLAIN).forEach((name, files) -> {
            var ran = run(files.write(folder.resolve(name.replaceAll("[^a-zæøå ]", ""))).toString());
            if (ran.code() == 0) {
                accepted.add(name);
            }
        });

        assertThat(accepted).isEmpty();
    }

    private void example() throws IOException {
        Files.writeString(folder.resolve("problem.json"), PROBLEM);
        Files.write(folder.resolve("lottery.json"), LOTTERY);
        Files.write(folder.resolve("draw.json"), DrawFile.write(DRAW));
    }

    private void change(String file, String from, String to) throws IOException {
        var text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }

    private static Ran run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var code = VerifyDrawCommand.run(List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8));
        return new Ran(code, out.toString(StandardCharsets.UTF_8).lines().toList());
    }
}
