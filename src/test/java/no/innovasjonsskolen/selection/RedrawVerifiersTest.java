package no.innovasjonsskolen.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two places for two from the north; both who are drawn say no, so that no single one can keep the rule. */
class RedrawVerifiersTest {

    private static final Rule NORTH = new Rule("region", "Nord", Unit.MUNICIPALITY, new Bounds(2, 2));
    private static final Problem FIRST = new Problem(new Bounds(0, 2), List.of(NORTH), applications(),
            List.of(), Set.of());

    private final Set<String> said = new HashSet<>();

    @TempDir
    private Path folder;

    /** What is published of a new draw. */
    private record Again(String problem, String lottery, String redraw) {

        static Again of(Problem left, Seed seed, int draw) {
            var lottery = LotteryFile.write(DrawUpLottery.of(left, 1_000).orElseThrow());
            return new Again(text(ProblemBytes.write(left)), text(lottery),
                    text(RedrawFile.hold(lottery, seed, draw).write()));
        }

        Again with(UnaryOperator<String> changed) {
            return new Again(problem, lottery, changed.apply(redraw));
        }
    }

    @Test
    @DisplayName("Alle tre programmene godtar en ny trekning som følger av den første, og avviser det som er endret")
    void allThreeAgree() throws IOException {
        var lottery = LotteryFile.write(DrawUpLottery.of(FIRST, 1_000).orElseThrow());
        var draw = Draw.hold(lottery, DrawExamples.HELD, "402", DrawExamples.ROUND_1000);
        var seed = Seed.of(lottery, draw.beacon(), draw.balls());
        var left = Redraw.residual(FIRST, Set.of(), Set.copyOf(draw.admitted()));
        var sound = Again.of(left, seed, 1);
        var first = DrawFiles.ofTexts(text(ProblemBytes.write(FIRST)), text(lottery),
                text(DrawFile.write(draw)));
        var oneLeft = Redraw.residual(FIRST, Set.of(draw.admitted().getFirst()),
                Set.of(draw.admitted().getLast()));
        var wrong = List.of(
                Again.of(left, seed, 2),
                Again.of(oneLeft, seed, 1),
                Again.of(FIRST, new Seed("00".repeat(32)), 1),
                Again.of(
                        new Problem(new Bounds(0, 3), left.rules(), left.applications(), List.of(), Set.of()),
                        seed, 1),
                Again.of(new Problem(left.seats(), List.of(new Rule("region", "Nord", Unit.MUNICIPALITY,
                        new Bounds(2, 3))), left.applications(), List.of(), Set.of()), seed, 1),
                Again.of(withAnother(left), seed, 1),
                new Again(text(ProblemBytes.write(oneLeft)), sound.lottery(), sound.redraw()),
                new Again(text(ProblemBytes.write(withoutLast(left))), sound.lottery(), sound.redraw()),
                new Again(sound.problem(), sound.lottery().replace("\"tickets\":1000", "\"tickets\":1001"),
                        sound.redraw()),
                sound.with(it -> it.replace("\"ticket\":", "\"ticket\":1")),
                sound.with(it -> it.replace("\"panel\":", "\"panel\":1")),
                sound.with(it -> it.replaceFirst("\"S\\d\"", "\"S9\"")),
                sound.with(it -> it.replaceFirst("[0-9a-f]{64}", "0".repeat(64))));

        try (var browser = new BrowserVerifier()) {
            assertThat(verdicts(browser, first, sound)).containsOnly(true);
            for (var each : wrong) {
                assertThat(verdicts(browser, first, each)).as("%s", each).containsOnly(false);
            }
            assertThat(browser.sentences()).filteredOn(it -> it.startsWith("Ny trekning"))
                    .allSatisfy(it -> assertThat(said).anyMatch(line -> line.matches(
                            it.replaceAll("\\{\\d}", ".+"))));
        }
        Files.move(folder.resolve("ny-trekning-1"), folder.resolve("ny-trekning-2"));
        assertThat(PythonVerifier.run(folder).code()).isEqualTo(2);
        assertThat(VerifyDrawCommand.run(List.of(folder.toString()), nowhere())).isEqualTo(2);
    }

    /** Of Python, Java and the browser. */
    private List<Boolean> verdicts(BrowserVerifier browser, DrawFiles first, Again again) throws IOException {
        var inside = Files.createDirectories(first.write(folder).resolve("ny-trekning-1"));
        Files.writeString(inside.resolve("problem.json"), again.problem());
        Files.writeString(inside.resolve("lottery.json"), again.lottery());
        Files.writeString(inside.resolve("redraw.json"), again.redraw());
        var lines = browser.report(first, List.of(again.problem(), again.lottery(), again.redraw()));
        lines.forEach(it -> said.add(it.what()));
        return List.of(PythonVerifier.run(folder).code() == 0,
                VerifyDrawCommand.run(List.of(folder.toString()), nowhere()) == 0,
                lines.stream().noneMatch(BrowserVerifier.Line::wrong)
                        && lines.getLast().what().startsWith("Ny trekning 1 følger reglene"));
    }

    private static PrintStream nowhere() {
        return new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    }

    private static List<Application> applications() {
        var all = new ArrayList<Application>();
        for (int i = 1; i <= 8; i++) {
            all.add(DrawExamples.application("S" + i, 1, i <= 6 ? "Nord" : "Sør"));
        }
        return all;
    }

    private static Problem withAnother(Problem left) {
        var all = new ArrayList<>(left.applications());
        all.add(DrawExamples.application("S9", 1, "Nord"));
        return new Problem(left.seats(), left.rules(), all, List.of(), Set.of());
    }

    private static Problem withoutLast(Problem left) {
        return new Problem(left.seats(), left.rules(),
                left.applications().subList(0, left.applications().size() - 1), List.of(), Set.of());
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
