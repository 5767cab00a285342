package no.innovasjonsskolen.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

        assertThat(ran).isEqualTo(new Ran(0, """
                {"status":"infeasible","input_sha256":"%s","minimum":2,"optimal_relaxations":[[{"rule":\
                "region=Nord/seat","bound":"min","old":5,"new":3}]],"minimal_conflicts":[["region=Nord/seat min 5"]]}"""
                .formatted(ProblemFile.parse(text).fingerprint()), ""));
    }

    @ParameterizedTest
    @CsvSource({"''", "a b", "a --tickets", "a --tickets -1", "a --tickets 1e3", "a --tickets 1000000000",
        "a --tickets 01"})
    @DisplayName("Gal bruk gir bruken på feilutgangen og slutter med to")
    void usage(String arguments) {
        assertThat(run(arguments.isEmpty() ? new String[0] : arguments.split(" ")))
                .isEqualTo(new Ran(2, "", "./dev select FILE.json [--tickets N]\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '!', value = {
        "[]|the problem should be an object",
        "{|Unexpected end-of-input",
        "{\"rules\":[],\"rules\":[]}|rules",
        "{} {}|token",
        "{\"rules\":[]}|«applications» should be a list",
        "{\"rules\":{}}|«rules» should be a list",
        "{\"rules\":[7]}|should be an object",
        "{\"rules\":[{\"feature\":7}]}|«feature» should be a text, and is 7",
        "{\"rules\":[],\"applications\":[{\"id\":\"A\\u0000\"}]}|«members» should be a list",
        "{\"rules\":[],\"applications\":[{\"id\":\"A\\u0001\",\"members\":[]}]}|holds a control character",
        "{\"rules\":[],\"applications\":[{\"id\":\"A\",\"members\":[]}]}|«seats» should be a whole number",
        "{\"rules\":[],\"applications\":[{\"id\":\"A\",\"seats\":1.0,\"members\":[]}]}|«seats» should be a whole",
        "{\"rules\":[],\"applications\":[{\"id\":\"A\",\"seats\":3000000000,\"members\":[]}]}|«seats» should be a",
        "{\"rules\":[],\"applications\":[{\"id\":\"A\",\"seats\":3,\"members\":[]}]}|«A» has no members",
        "{\"rules\":[],\"applications\":[{\"id\":\"\",\"members\":[]}]}|a name should not be empty",
        "{\"rules\":[],\"applications\":[{\"members\":[{\"municipality\":\"A\",\"a=b\":\"\"}]}]}|without «=»",
        "{\"rules\":[],\"applications\":[{\"id\":\"\\uD800\",\"members\":[]}]}|half a letter",
        "{\"rules\":[],\"applications\":[]}|capacity should be an object",
        "{\"rules\":[],\"applications\":[],\"capacity\":{\"min\":0}}|«max» should be a whole number",
        "{\"rules\":[],\"applications\":[],\"capacity\":{\"min\":2,\"max\":1}}|from 2 to 1 is no range",
        "{\"rules\":[],\"applications\":[],\"conflicts\":[7]}|«conflicts» should be lists, and holds 7",
        "{\"rules\":[],\"applications\":[],\"taken\":[7],\"capacity\":{\"min\":0,\"max\":1}}|«taken» should be a text",
    })
    @DisplayName("Et problem som ikke lar seg lese, gir fila og grunnen på feilutgangen og slutter med to")
    void unreadable(String text, String why) throws IOException {
        var file = written(text);

        var ran = run(file.toString());

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith(file + ": ").contains(why);
    }

    @Test
    @DisplayName("En fil som ikke finnes, og en mappe uten tabeller, kan ikke leses")
    void missing() {
        assertThat(run(folder.resolve("none.json").toString()).code()).isEqualTo(2);
        assertThat(run(folder.toString()).err()).contains("categories.csv");
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
