package no.innovasjonsskolen.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.innovasjonsskolen.Golden;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * A lottery file names the version of the engine that made it, so that anybody can make it again in ten
 * years. Whoever changes what the engine answers changes {@link Lottery#ENGINE} too, and runs
 * {@code ./dev golden}.
 */
class RecordedTest {

    private static final Path RECORDED = Path.of("src/test/resources/selection/recorded.txt");
    private static final String SMALL = "300 small problems";
    private static final List<String> NAMES = Stream.concat(Stream.of(SMALL),
            Instances.named("tiny", "muni", "joint", "inf", "shape_sfb", "shape_cca").stream()).toList();

    private static List<String> recorded;

    @BeforeAll
    static void record() throws IOException {
        if (Boolean.getBoolean("golden")) {
            Golden.check(RECORDED, NAMES.stream().map(it -> line(it) + "\n")
                    .collect(Collectors.joining("", Lottery.ENGINE + "\n", "")));
        }
        recorded = Files.readAllLines(RECORDED);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("NAMES")
    @DisplayName("Den samme versjonen av motoren gir de samme svarene som da de ble skrevet ned, byte for byte")
    void theSameBytes(String name) {
        assertThat(recorded).contains(line(name));
    }

    @Test
    @DisplayName("Det som er skrevet ned, hører til denne versjonen av motoren")
    void theSameVersion() {
        assertThat(recorded).hasSize(1 + NAMES.size()).first().isEqualTo(Lottery.ENGINE);
    }

    private static String line(String name) {
        var answers = name.equals(SMALL) ? LongStream.range(0, 300).mapToObj(SmallProblems::of)
                .map(RecordedTest::select).collect(Collectors.joining()) : select(Instances.path(name));
        return "%s  %s".formatted(Digest.hex(Digest.sha256(answers)), name);
    }

    private static String select(Path file) {
        var out = new ByteArrayOutputStream();
        assertThat(SelectCommand.run(List.of(file.toString()), new PrintStream(out), System.err)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String select(Problem problem) {
        return DrawUpLottery.of(problem, 1_000).map(LotteryFile::write)
                .map(it -> new String(it, StandardCharsets.UTF_8))
                .orElseGet(() -> ExplainInfeasible.of(problem).toString());
    }
}
