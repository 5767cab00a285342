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
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class UnmatchedTest {

    static final List<String> INSTANCES = Instances.named("tiny", "muni", "joint", "inf", "shape");

    private static final String PROBLEM = """
            {"capacity":{"min":0,"max":4},
            "rules":[{"feature":"FEATURE","value":"VALUE","unit":"municipality","min":MIN,"max":2}],"applications":[
            {"id":"S1","seats":3,"members":[{"municipality":"Alta","region":"Nord-Norge"}]},
            {"id":"S2","seats":3,"members":[{"municipality":"Lom","region":"Østlandet"}]}]}""";

    @TempDir
    Path folder;

    private record Ran(int code, String out, String err) {}

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '!', value = {
            "region|!Østlandet !|0|rule 1, «value»: «Østlandet » has a space before or after it",
            "region|!Østlandet !|1|rule 1, «value»: «Østlandet » has a space before or after it",
            "regoin|Østlandet|0|no application has anything named «regoin»; they have «municipality» «region»",
            "regoin|Østlandet|1|no application has anything named «regoin»",
            "region|østlandet|0|they have «Nord-Norge» «Østlandet». Write «Østlandet» in both places",
            "region|Ostlandet|1|Write «Østlandet» in both places",
            "region|Nord Norge|1|Write «Nord-Norge» in both places",
            "region|Vestlandet|0|no application has the value «Vestlandet»; they have «Nord-Norge» «Østlandet». Mend",
            "municipality|Skjåk|0|no application has the value «Skjåk»; they have «Alta» «Lom». Mend"})
    @DisplayName("En regel som ingen søknad treffer, trekkes det ikke etter: det sies hva som er galt, hvor, og hva som finnes")
    void refused(String feature, String value, String min, String why) throws IOException {
        var ran = select(feature, value, min);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("problem.json: ").contains(why);
    }

    @Test
    @DisplayName("At ingen har verdien, kan være rett; den som sier det, får lotteriet, og det sies høyt")
    void meant() throws IOException {
        var ran = select("region", "Vestlandet", "0", "--nobody-has", "region=Vestlandet");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("{\"status\":\"ok\"");
        assertThat(ran.err()).startsWith("Note: the rule region=Vestlandet/municipality: no application has");
    }

    @Test
    @DisplayName("Å si at ingen har noe som noen har, eller som ingen regel nevner, er også feil")
    void notMeant() throws IOException {
        assertThat(select("region", "Østlandet", "0", "--nobody-has", "region=Østlandet").err())
                .contains("--nobody-has region=Østlandet: there is no such rule, or somebody has it");
        assertThat(select("region", "Østlandet", "0", "--nobody-has", "region=Månen").code()).isEqualTo(2);
    }

    @Test
    @DisplayName("Krever regelen noe ingen har, blir det ikke noe lotteri, og forklaringen sier hvorfor")
    void demanded() throws IOException {
        var ran = select("region", "Vestlandet", "1");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("{\"status\":\"infeasible\"")
                .contains("region=Vestlandet/municipality min 1");
        assertThat(ran.err()).contains("no application has the value «Vestlandet»");
    }

    @Test
    @DisplayName("Søknader som regelen ikke teller fordi et kjennetegn mangler eller er skrevet litt annerledes, nevnes")
    void countedByNobody() throws IOException {
        var file = folder.resolve("problem.json");
        var text = text("region", "Østlandet", "0");
        Files.writeString(file,
                text.replace("\"Alta\",\"region\":\"Nord-Norge\"", "\"Alta\",\"region\":\"østlandet\""));
        assertThat(run(file.toString()).err()).isEqualTo(
                "Note: the rule region=Østlandet/municipality does not count «østlandet»; is it the same?\n");

        Files.writeString(file, text.replace("\"Alta\",\"region\"", "\"Alta\",\"Region\""));
        assertThat(run(file.toString()).err())
                .isEqualTo("Note: no rule on «region» counts the members that have no "
                        + "«region», in these applications: «S1»\n");
    }

    @Test
    @DisplayName("Et felt som ingen leser, blir nevnt: det kan være skrevet feil")
    void unknownFields() throws IOException {
        var file = folder.resolve("problem.json");
        Files.writeString(file, text("region", "Østlandet", "0").replace("\"capacity\"",
                "\"name\":\"x\",\"conflict\":[[\"S1\",\"S2\"]],\"capacity\""));

        var ran = run(file.toString());

        assertThat(ran.code()).isZero();
        assertThat(ran.err())
                .isEqualTo("Note: these fields mean nothing here, and are left out: «conflict»\n");
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("INSTANCES")
    @DisplayName("Ingen av oppgavene med fasit har en regel som stanser: de leses som før")
    void recorded(String name) throws Exception {
        var reading = ProblemFile.read(Instances.path(name).toString());

        var told = Unmatched.told(reading.problem(), Set.of());

        assertThat(reading.notes()).isEmpty();
        assertThat(told).hasSize(name.equals("inf_empty_region") ? 1 : 0);
    }

    private static String text(String feature, String value, String min) {
        return PROBLEM.replace("FEATURE", feature).replace("VALUE", value).replace("MIN", min);
    }

    private Ran select(String feature, String value, String min, String... more) throws IOException {
        var file = folder.resolve("problem.json");
        Files.writeString(file, text(feature, value, min));
        var arguments = new ArrayList<>(List.of(more));
        arguments.addFirst(file.toString());
        return run(arguments.toArray(String[]::new));
    }

    private static Ran run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var code = SelectCommand.run(List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
