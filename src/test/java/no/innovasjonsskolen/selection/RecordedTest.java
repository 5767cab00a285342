package no.innovasjonsskolen.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import no.innovasjonsskolen.Golden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A lottery file names the version of the engine that made it, so that anybody can make it again in ten
 * years. Whoever changes what the engine answers changes {@link Lottery#ENGINE} too, and runs
 * {@code ./dev golden}.
 */
class RecordedTest {

    private static final Path RECORDED = Path.of("src/test/resources/selection/recorded.txt");
    private static final int SMALL = 300;

    @Test
    @DisplayName("Den samme versjonen av motoren gir de samme svarene som da de ble skrevet ned, byte for byte")
    void theSameVersionGivesTheSameBytes() {
        var answers = new TreeMap<String, String>();
        for (var name : Instances.named("tiny", "muni", "joint", "inf", "shape_sfb", "shape_cca")) {
            answers.put(name, Digest.hex(Digest.sha256(select(Instances.path(name)))));
        }
        answers.put("%d small problems".formatted(SMALL), Digest.hex(Digest.sha256(LongStream.range(0, SMALL)
                .mapToObj(seed -> select(SmallProblems.of(seed))).collect(Collectors.joining()))));

        Golden.check(RECORDED, Lottery.ENGINE + "\n\n" + answers.entrySet().stream()
                .map(it -> "%s  %s\n".formatted(it.getValue(), it.getKey())).collect(Collectors.joining()));
    }

    private static String select(Path file) {
        var out = new ByteArrayOutputStream();
        var code = SelectCommand.run(List.of(file.toString()), new PrintStream(out), System.err);
        assertThat(code).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String select(Problem problem) {
        return DrawUpLottery.of(problem, 1_000).map(it -> new String(LotteryFile.write(it), StandardCharsets.UTF_8))
                .orElseGet(() -> ExplainInfeasible.of(problem).toString());
    }
}
