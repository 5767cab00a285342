package no.innovasjonsskolen.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the school's own program answers as the two published scripts do. */
class SchoolVerifierTest {

    private static final int DRAWS = Integer.getInteger("skolen.draws", 200);

    @TempDir
    Path folder;

    @Test
    @DisplayName("Skolens eget program godtar det de to andre godtar")
    void drawsInOrder() {
        for (int trial = 0; trial < DRAWS; trial++) {
            var files = TinyDraws.random(new Random(trial)).files();

            assertThat(verdict(files)).as("trial %d", trial).startsWith("0");
        }
        assertThat(verdict(DrawFiles.in(Path.of("verifier/example")))).startsWith("0");
    }

    @Test
    @DisplayName("Skolens eget program oppdager det samme jukset")
    void cheatsAreSeen() {
        var accepted = new ArrayList<String>();
        for (int trial = 0; trial < Math.max(DRAWS, Cheats.KINDS); trial++) {
            if (verdict(Cheats.on(trial)).startsWith("0")) {
                accepted.add(Cheats.name(trial));
            }
        }

        assertThat(accepted).isEmpty();
    }

    @Test
    @DisplayName("Skolens eget program avviser de samme filene, og slutter med 2 som de andre")
    void malformedFilesAreRefused() {
        var accepted = new ArrayList<String>();
        Malformed.from(Cheats.plain()).forEach((name, files) -> {
            var verdict = verdict(files);
            if (!verdict.startsWith("2")) {
                accepted.add(name + ": " + verdict);
            }
        });

        assertThat(accepted).isEmpty();
    }

    @Test
    @DisplayName("Skolens eget program trekker grensene på samme sted")
    void theEdges() {
        Edges.inside().forEach((name, files) -> assertThat(verdict(files)).as(name).startsWith("0"));
        Edges.outside().forEach((name, files) -> assertThat(verdict(files)).as(name).startsWith("1"));
    }

    /** How it ended and what it said. */
    private String verdict(DrawFiles files) {
        var said = new ByteArrayOutputStream();
        var here = folder.resolve(String.valueOf(files.hashCode()));
        var code = VerifyDrawCommand.run(List.of(files.write(here).toString()),
                new PrintStream(said, true, StandardCharsets.UTF_8));
        return code + " " + said.toString(StandardCharsets.UTF_8);
    }
}
