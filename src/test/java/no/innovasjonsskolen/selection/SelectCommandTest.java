package no.innovasjonsskolen.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectCommandTest {

    private static final String GOOD = """
            {"capacity":{"min":0,"max":4},"rules":[],"applications":[
            {"id":"Alta","seats":3,"members":[{"municipality":"Alta","region":"Nord"}]},
            {"id":"Oslo","seats":4,"members":[{"municipality":"Oslo","region":"Sør"}]}]}""";

    @TempDir
    Path folder;

    private record Ran(int code, String out, String err) {}

    @Test
    @DisplayName("Et problem gir lotteriet på utgangen, ingenting på feilutgangen, og slutter med null")
    void lottery() throws IOException {
        var ran = run(written(GOOD).toString());

        var problem = ProblemFile.parse(GOOD);
        assertThat(ran).isEqualTo(new Ran(0, new String(LotteryFile.write(
                DrawUpLottery.of(problem, 1_000).orElseThrow()), StandardCharsets.UTF_8), ""));
    }

    @Test
    @DisplayName("Antallet lodd kan velges, før og etter fila; null lodd gir bare sjansene")
    void tickets() throws IOException {
        var file = written(GOOD).toString();

        assertThat(run(file, "--tickets", "10").out()).contains("\"tickets\":10,").contains("\"last\":9,");
        assertThat(run("--tickets", "10", file)).isEqualTo(run(file, "--tickets", "10"));
        assertThat(run(file, "--tickets", "0").out()).contains("\"Alta\":\"1/2\"").contains("\"panels\":[]");
    }

    @Test
    @DisplayName("Kan målene ikke nås, står det hvorfor på utgangen, og det er ingen feil")
    void infeasible() throws IOException {
        var text = GOOD.replace("\"rules\":[]",
                "\"rules\":[{\"feature\":\"region\",\"value\":\"Nord\",\"unit\":\"seat\",\"min\":5,\"max\":null}]");

        var ran = run(written(text).toString());

        assertThat(ran).isEqualTo(new Ran(0,
                """
                        {"status":"infeasible","input_sha256":"%s","complete":true,"minimum":2,"optimal_relaxations":[[{"rule":\
                        "region=Nord/seat","bound":"min","old":5,"new":3}]],"minimal_conflicts":[["region=Nord/seat min 5"]]}"""
                        .formatted(ProblemFile.parse(text).fingerprint()),
                ""));
    }

    @ParameterizedTest
    @CsvSource({"''", "a b", "a --tickets", "a --tickets -1", "a --tickets 1e3", "a --tickets 1000000000",
            "a --tickets 01", "a --nobody-has"})
    @DisplayName("Gal bruk gir bruken på feilutgangen og slutter med to")
    void usage(String arguments) {
        assertThat(run(arguments.isEmpty() ? new String[0] : arguments.split(" ")))
                .isEqualTo(
                        new Ran(2, "", "./dev select FILE.json [--tickets N] [--nobody-has FEATURE=VALUE], "
                                + "where N is a whole number up to 999999999\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '!', value = {
            "[]|the problem: should be an object",
            "{|line 1, column 2: Unexpected end-of-input",
            "{\"rules\":[],\"rules\":[]}|rules",
            "{} {}|token",
            "{}|the problem: «capacity» is missing",
            "{\"capacity\":7}|capacity: should be an object",
            "{\"capacity\":{\"min\":0}}|capacity: «max» is missing",
            "{\"capacity\":{\"min\":2,\"max\":1}}|capacity: at least 2 and at most 1 cannot both hold",
            "{\"capacity\":{\"min\":-1,\"max\":1}}|capacity, «min»: should be a whole number from 0 to 1000000000, and is -1",
            "{\"capacity\":{\"min\":0,\"max\":2147483647}}|capacity, «max»: should be a whole number from 0 to 1000000000",
            "{CAP}|the problem: «rules» is missing",
            "{CAP,\"rules\":{}}|«rules»: should be a list",
            "{CAP,\"rules\":[7]}|rule 1: should be an object",
            "{CAP,\"rules\":[{\"feature\":7}]}|rule 1, «feature»: should be a text in quotes, and is 7",
            "{CAP,\"rules\":[{\"feature\":\"a=b\",\"value\":\"\",\"unit\":\"seat\",\"min\":0,\"max\":1}]}|rule 1: name the feature",
            "{CAP,\"rules\":[]}|«applications» is missing",
            "{CAP,\"rules\":[],\"applications\":[{\"id\":\"A\\u0000\"}]}|application 1, «id»: «A\u0000» holds a control",
            "{CAP,\"rules\":[],\"applications\":[{\"id\":\"A\",\"seats\":3}]}|application 1: «members» is missing",
            "{CAP,\"rules\":[],\"applications\":[{\"id\":\"A\",\"members\":[]}]}|application 1: «seats» is missing",
            "{CAP,\"rules\":[],\"applications\":[{\"id\":\"A\",\"seats\":1.0,\"members\":[]}]}|«seats»: should be a whole",
            "{CAP,\"rules\":[],\"applications\":[{\"id\":\"A\",\"seats\":1000001,\"members\":[]}]}|from 0 to 1000000, and is",
            "{CAP,\"rules\":[],\"applications\":[{\"id\":\"A\",\"seats\":0,\"members\":[{\"municipality\":\"A\"}]}]}|1 to 1000000",
            "{CAP,\"rules\":[],\"applications\":[{\"id\":\"A\",\"seats\":3,\"members\":[]}]}|application 1: it has no members",
            "{CAP,\"rules\":[],\"applications\":[{\"id\":\"\",\"seats\":3,\"members\":[{\"municipality\":\"\"}]}]}|not be empty",
            "{CAP,\"rules\":[],\"applications\":[{\"id\":\"A\",\"seats\":3,\"members\":[{}]}]}|member 1: «municipality» is",
            "{CAP,\"rules\":[],\"applications\":[{\"id\":\"A\",\"seats\":3,\"members\":[{\"municipality\":\"A\",\"a=b\":\"\"}]}]}|without «=»",
            "{CAP,\"rules\":[],\"applications\":[{\"id\":\"A\",\"seats\":3,\"members\":[{\"municipality\":\"A\",\"å\":\"\",\"a\u030a\":\"\"}]}]}|twice",
            "{CAP,\"rules\":[],\"applications\":[{\"id\":\"\\uD800\",\"seats\":3,\"members\":[]}]}|half a letter",
            "{CAP,\"rules\":[],\"applications\":[],\"conflicts\":[7]}|conflict 1: should be a list",
            "{CAP,\"rules\":[],\"applications\":[],\"conflicts\":[[]]}|a conflict names nobody",
            "{CAP,\"rules\":[],\"applications\":[],\"taken\":[7]}|id 1: should be a text",
            "{CAP,\"rules\":[],\"applications\":[],\"taken\":[\"A\"]}|taken id 1: there is no application «A»",
            "{CAP,\"rules\":[],\"applications\":[ONE],\"taken\":[\"A\",\"A\"]}|taken id 2: «A» is there already, as taken id 1",
            "{CAP,\"rules\":[],\"applications\":[ONE,ONE]}|application 2: «A» is there already, as application 1; leave",
            "{CAP,\"rules\":[],\"applications\":[ONE],\"conflicts\":[[\"A\",\"B\"]]}|conflict 1, id 2: there is no application «B»",
            "{CAP,\"rules\":[],\"applications\":[ONE],\"conflicts\":[[\"A\",\"A\"]]}|conflict 1, id 2: «A» is there already",
    })
    @DisplayName("Et problem som ikke lar seg lese, gir fila og grunnen på feilutgangen og slutter med to")
    void unreadable(String text, String why) throws IOException {
        var file = written(text.replace("CAP", "\"capacity\":{\"min\":0,\"max\":1}").replace("ONE",
                "{\"id\":\"A\",\"seats\":1,\"members\":[{\"municipality\":\"A\"}]}"));

        var ran = run(file.toString());

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith(file + ": ").contains(why);
    }

    @Test
    @DisplayName("En fil som ikke finnes, og en mappe uten tabeller, kan ikke leses")
    void missing() {
        assertThat(run(folder.resolve("none.json").toString()).err())
                .endsWith("none.json: there is no such file\n");
        assertThat(run(folder.toString()).err()).contains("this is a folder; name the file in it");
        assertThat(run("a\u0000b").err()).contains("no file can have such a name");
    }

    @Test
    @DisplayName("En fil i et annet tegnsett, eller med et merke foran, får vite hvordan den skal lagres")
    void otherSigns() throws IOException {
        var file = folder.resolve("problem.json");

        Files.write(file, GOOD.replace("Alta", "Måsøy").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run(file.toString()).err()).contains("it is not UTF-8; save it as UTF-8");
        Files.writeString(file, "\uFEFF" + GOOD);
        assertThat(run(file.toString()).err()).contains("save it as UTF-8 without one");
    }

    @Test
    @DisplayName("Svar som ikke lar seg skrive, er ikke vellykket")
    void diskFull() throws IOException {
        var full = new PrintStream(new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("No space left on device");
            }
        });
        var err = new ByteArrayOutputStream();

        assertThat(SelectCommand.run(List.of(written(GOOD).toString()), full, new PrintStream(err)))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("could not be written");
    }

    @Test
    @DisplayName("To tabeller i en mappe leses som et problem; mappa sier hvor mange det er plass til")
    void tables() throws IOException {
        var tables = Files.createDirectory(folder.resolve("panel_2"));
        Files.writeString(tables.resolve("categories.csv"), "category,feature,min,max\nkjønn,k,1,1\n");
        Files.writeString(tables.resolve("respondents.csv"), "id,kjønn\nA,k\nB,m\nC,k\n");

        var ran = run(tables.toString(), "--tickets", "0");

        assertThat(ran.out()).contains("\"exact\":{\"A\":\"1/2\",\"B\":\"1\",\"C\":\"1/2\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "panel_2| category,feature,min,max\\nkjønn,k,1,x | id,kjønn\\nA,k | categories.csv, line 2: column «max» should be a whole number, and is «x»",
            "panel_2| foo | id,kjønn\\nA,k | categories.csv has no column named category, feature, max, min",
            "panel_2| category,feature,min,max | id,id\\nA,B | respondents.csv has two columns of the same name: «id» is column 1 and column 2",
            "panel_2| category,feature,min,max | id,kj=nn\\nA,B | respondents.csv, line 1, column 2: name the feature «kj=nn» without",
            "panel_2| category,feature,min,max | id\\n'' | respondents.csv, line 2, column «id»: «id» should not be empty",
            "panel| category,feature,min,max | id\\nA | the folder's name should end in _ and the size",
    })
    @DisplayName("Tabeller som ikke lar seg lese, får vite hvilken linje og hvorfor")
    void unreadableTables(String name, String categories, String respondents, String why) throws IOException {
        var tables = Files.createDirectory(folder.resolve(name));
        Files.writeString(tables.resolve("categories.csv"), categories.replace("\\n", "\n"));
        Files.writeString(tables.resolve("respondents.csv"),
                respondents.replace("\\n", "\n").replace("''", "\"\""));

        assertThat(run(tables.toString()).err()).contains(why);
    }

    @Test
    @DisplayName("Er det alt for mange grunner til å finne alle, sies det, og en minste endring er med likevel")
    void tooManyReasons() throws IOException {
        var rules = IntStream.range(0, 24).mapToObj(i -> """
                {"feature":"f%d","value":"x","unit":"application","min":1,"max":null}""".formatted(i));
        var applications = IntStream.range(0, 24).mapToObj(i -> """
                {"id":"S%02d","seats":3,"members":[{"municipality":"K%d","f%d":"x"}]}""".formatted(i, i, i));

        var ran = run(written(
                "{\"capacity\":{\"min\":0,\"max\":36},\"rules\":[%s],\"applications\":[%s]}".formatted(
                        rules.collect(Collectors.joining(",")),
                        applications.collect(Collectors.joining(","))))
                .toString());

        assertThat(ran.out()).contains("\"complete\":false,\"minimum\":12,");
    }

    private Path written(String text) throws IOException {
        return Files.writeString(folder.resolve("problem.json"), text);
    }

    private static Ran run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var code = SelectCommand.run(List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
