package no.innovasjonsskolen.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The order things come in, and the machine they are computed on, decide nothing. */
class ShufflesTest {

    private static final int SHUFFLES = Integer.getInteger("skolen.shuffles", 20);
    private static final List<String> INSTANCES = List.of("tiny2_p", "tiny3_p", "muni60_cap40",
            "muni120_cap40", "joint80_cap40");
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    @DisplayName("Rader, medlemmer og regler i en annen rekkefølge gir det samme lotteriet, byte for byte")
    void orderMeansNothing() {
        var texts = INSTANCES.stream().map(it -> JSON.readTree(Instances.path(it))).toList();
        var lotteries = INSTANCES.stream().map(it -> lottery(Instances.problem(it))).toList();

        for (int trial = 0; trial < SHUFFLES; trial++) {
            var at = trial % INSTANCES.size();
            var shuffled = shuffled(texts.get(at), new Random(trial));

            assertThat(lottery(ProblemFile.parse(shuffled.toString())))
                    .as("trial %d: %s", trial, INSTANCES.get(at)).isEqualTo(lotteries.get(at));
        }
    }

    @Test
    @DisplayName("Også med grupper som utelukker hverandre og plasser som alt er tatt, er rekkefølgen uten betydning")
    void orderOfGroupsMeansNothing() {
        for (int trial = 0; trial < SHUFFLES; trial++) {
            var problem = SmallProblems.of(trial);
            var random = new Random(trial);
            var other = new Problem(problem.seats(), shuffled(problem.rules(), random),
                    shuffled(problem.applications(), random).stream()
                            .map(it -> new Application(it.id(), it.seats(),
                                    shuffled(it.members(), random)))
                            .toList(),
                    shuffled(problem.conflicts(), random).stream().map(it -> shuffled(it, random)).toList(),
                    problem.taken());

            assertThat(other).as("trial %d", trial).isEqualTo(problem);
            assertThat(DrawUpLottery.of(other, 1_000).map(LotteryFile::write).map(String::new))
                    .as("trial %d", trial)
                    .isEqualTo(DrawUpLottery.of(problem, 1_000).map(LotteryFile::write).map(String::new));
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"-Xint", "-XX:TieredStopAtLevel=1", "-XX:ActiveProcessorCount=1",
            "-Duser.language=tr -Duser.country=TR -Dfile.encoding=ISO-8859-1"})
    @DisplayName("En annen Java-maskin, én kjerne eller et annet språk gir det samme lotteriet, byte for byte")
    void theMachineMeansNothing(String options) throws IOException {
        sameElsewhere(options, "tiny3_p", "muni60_cap40");
    }

    static void sameElsewhere(String options, String... names) throws IOException {
        for (var name : names) {
            assertThat(elsewhere(options, Instances.path(name))).as(name)
                    .isEqualTo(lottery(Instances.problem(name)));
        }
    }

    private static byte[] lottery(Problem problem) {
        return LotteryFile.write(DrawUpLottery.of(problem, 1_000).orElseThrow());
    }

    private static byte[] elsewhere(String options, Path file) throws IOException {
        var command = Stream.of(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()),
                Stream.of(options.split(" ")), Stream.of("-cp", System.getProperty("java.class.path"),
                        SelectCommand.class.getName(), file.toString()))
                .flatMap(it -> it).toList();
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        return process.getInputStream().readAllBytes();
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        return switch (node) {
            case ObjectNode object -> {
                var copy = JSON.createObjectNode();
                shuffled(object.propertyStream().toList(), random)
                        .forEach(pair -> copy.set(pair.getKey(), shuffled(pair.getValue(), random)));
                yield copy;
            }
            case ArrayNode array -> {
                var copy = JSON.createArrayNode();
                shuffled(IntStream.range(0, array.size()).mapToObj(array::get).toList(), random)
                        .forEach(it -> copy.add(shuffled(it, random)));
                yield copy;
            }
            default -> node;
        };
    }

    private static <T> List<T> shuffled(List<T> all, Random random) {
        var copy = new ArrayList<>(all);
        Collections.shuffle(copy, random);
        return copy;
    }
}
