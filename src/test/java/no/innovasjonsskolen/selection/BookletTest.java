package no.innovasjonsskolen.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** That the example people are asked to work out for themselves, is the one in the files. */
class BookletTest {

    private static final Path EXAMPLE = Path.of("verifier/example");
    private static final Pattern PANEL = Pattern
            .compile("\\| (\\d) \\| (\\d)(?:–(\\d))? \\| (\\d) \\| ((?:S\\d ?)+) \\|");
    private static final Pattern APPLICATION = Pattern
            .compile("\\| (S\\d) \\| (\\S+)(?: og (\\S+) sam\\w+)? \\| ");

    private final JsonNode problem = read("problem.json");
    private final JsonNode lottery = read("lottery.json");
    private final JsonNode draw = read("draw.json");

    @ParameterizedTest
    @ValueSource(strings = {"docs/draw.md", "docs/draw-nn.md"})
    @DisplayName("Søknadene, utvalgene og loddene i heftet er de samme som i filene")
    void theTablesAreTheFiles(Path booklet) throws IOException {
        var text = Files.readString(booklet);

        var applications = APPLICATION.matcher(text).results().toList();
        var panels = PANEL.matcher(text).results().toList();

        assertThat(applications.stream().map(row -> row.group(1) + row.group(2) + row.group(3)))
                .isEqualTo(
                        TinyDraw.list(problem.get("applications")).stream().map(it -> it.get("id").asString()
                                + name(it, 0) + name(it, 1)).toList());
        assertThat(panels).hasSize(lottery.get("panels").size());
        for (int i = 0; i < panels.size(); i++) {
            var panel = lottery.get("panels").get(i);
            var row = panels.get(i);
            var last = row.group(3) == null ? row.group(2) : row.group(3);
            assertThat(row.group(2) + "–" + last).isEqualTo(panel.get("first") + "–" + panel.get("last"));
            assertThat(row.group(4))
                    .isEqualTo("" + (panel.get("last").asInt() - panel.get("first").asInt() + 1));
            assertThat(row.group(5).split(" "))
                    .containsExactlyElementsOf(TinyDraw.texts(panel.get("applications")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/lottery-file.md"})
    @DisplayName("Beskrivelsen av filene har eksemplets fingeravtrykk, og det samme regnestykket")
    void theDescriptionIsOfTheExample(Path description) throws IOException {
        assertThat(Files.readString(description)).contains(lottery.get("input_sha256").asString())
                .contains("so ticket %d wins, which is panel %d.".formatted(draw.get("ticket").asInt(),
                        draw.get("panel").asInt()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/draw.md", "docs/draw-nn.md"})
    @DisplayName("Trekningen i heftet er den som er i filene, og regnestykket går opp")
    void theSumIsRight(Path booklet) throws Exception {
        var text = Files.readString(booklet);
        var digest = TinyDraw.sha256(Files.readAllBytes(EXAMPLE.resolve("lottery.json")),
                HexFormat.of().parseHex(draw.get("beacon").get("randomness").asString()));
        var added = new BigInteger(1, digest).mod(BigInteger.TEN).intValue();
        var balls = Integer.parseInt(draw.get("balls").asString());

        assertThat(text).contains("%d + %d = %d, ".formatted(balls, added, balls + added))
                .contains("**Lodd %d vinn".formatted(draw.get("ticket").asInt()))
                .containsPattern("til utvalg? %d, ".formatted(draw.get("panel").asInt()))
                .contains("Ventelista er %s."
                        .formatted(String.join(", ", TinyDraw.texts(draw.get("reserve")))))
                .contains("=REST(%d+%d;10)` | %d |".formatted(balls, added, draw.get("ticket").asInt()));
        assertThat(lottery.get("tickets_of").get("S3").asInt()).isEqualTo(4);
        assertThat(lottery.get("tickets_of").get("S1").asInt()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/draw.md", "docs/draw-nn.md"})
    @DisplayName("Takker Risør nei, får den plassen som heftet sier, og adressen til drand er rett")
    void whoIsNextIsRight(Path booklet) throws Exception {
        var reserve = new Reserve(TinyDraw.texts(draw.get("reserve")));
        var holding = new HashSet<>(TinyDraw.texts(draw.get("admitted")));
        assertThat(holding.remove("S7")).isTrue();

        var next = reserve.next(ProblemFile.read(EXAMPLE.resolve("problem.json")), holding);

        assertThat(next).isPresent();
        assertThat(Files.readString(booklet)).contains("Hamar (%s) får plassen.".formatted(next.get()))
                .contains("https://api.drand.sh/%s/public/RUNDE".formatted(Quicknet.CHAIN));
    }

    @Test
    @DisplayName("Sjansene og begrunnelsene i eksemplet er dem skolens eget program kommer til")
    void theChancesAreTheFairest() throws Exception {
        var example = LotteryFile.parse(Files.readAllBytes(EXAMPLE.resolve("lottery.json")));

        var made = DrawUpLottery.of(ProblemFile.read(EXAMPLE.resolve("problem.json")), 10).orElseThrow();

        assertThat(LotteryFile.of(made).exact()).isEqualTo(example.exact());
        assertThat(LotteryFile.of(made).levels()).isEqualTo(example.levels());
    }

    private static String name(JsonNode application, int place) {
        var member = application.get("members").get(place);
        return member == null ? null : member.get("municipality").asString();
    }

    private static JsonNode read(String name) {
        try {
            return TinyDraw.JSON.readTree(Files.readString(EXAMPLE.resolve(name), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
