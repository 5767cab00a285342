package no.innovasjonsskolen.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script in Python as a command: what it can be given, and how it ends. */
class PythonVerifierTest {

    private static final Path EXAMPLE = Path.of("verifier/example");

    @TempDir
    Path folder;

    @Test
    @DisplayName("Slutten av kontrollen sier hvordan det gikk: 0 stemmer, 1 feil, 2 kan ikke leses")
    void theEndingTellsTheOutcome() throws IOException {
        var good = Cheats.plain();
        good.write(folder.resolve("god"));
        new DrawFiles(good.problem(), good.lottery(),
                good.draw().replace("\"balls\":\"7\"", "\"balls\":\"8\""))
                .write(folder.resolve("feil"));
        new DrawFiles("", good.lottery(), good.draw()).write(folder.resolve("ulest"));

        assertThat(PythonVerifier.run(folder.resolve("god")).code()).isZero();
        assertThat(PythonVerifier.run(folder.resolve("feil")).code()).isEqualTo(1);
        assertThat(PythonVerifier.run(folder.resolve("ulest")).code()).isEqualTo(2);
        assertThat(PythonVerifier.run(folder.resolve("finnes-ikke")).code()).isEqualTo(2);
        assertThat(PythonVerifier.run().code()).isEqualTo(2);
        Files.delete(folder.resolve("god/problem.json"));
        assertThat(PythonVerifier.run(folder.resolve("god")).lines())
                .containsExactly("FEIL  problem.json kan ikke leses.");
    }

    @Test
    @DisplayName("Gis det noe annet enn ei mappe eller et fingeravtrykk, sier det hva som mangler")
    void givenSomethingElse() throws IOException {
        var file = Files.writeString(folder.resolve("fil.json"), "{}");

        assertThat(PythonVerifier.run(file)).isEqualTo(refused("Gi mappa som fila ligger i, ikke fila."));
        assertThat(PythonVerifier.run("--many", file)).isEqualTo(refused(file + " er ikke ei mappe."));
        assertThat(PythonVerifier.run("--many", folder.resolve("x"))).isEqualTo(refused(folder.resolve("x")
                + " er ikke ei mappe."));
        assertThat(PythonVerifier.run(EXAMPLE, "abc"))
                .isEqualTo(refused("SHA-256 skal være 64 tegn fra 0-9 og a-f."));
        assertThat(PythonVerifier.run(EXAMPLE, "").code()).isEqualTo(2);
    }

    @Test
    @DisplayName("Den som bare vil se de første linjene, får bare dem")
    void pipedToHead() throws Exception {
        for (int i = 0; i < 2_000; i++) {
            Files.createDirectory(folder.resolve("tom" + i));
        }
        var process = new ProcessBuilder("sh", "-c",
                "python3 verifier/verify.py --many " + folder + " | head -1")
                .redirectErrorStream(true).start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines())
                .containsExactly("tom0: kan ikke leses: problem.json kan ikke leses.");
    }

    private static PythonVerifier.Ran refused(String why) {
        return new PythonVerifier.Ran(2, List.of("FEIL  " + why));
    }
}
