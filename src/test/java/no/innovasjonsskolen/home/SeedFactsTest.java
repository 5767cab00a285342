package no.innovasjonsskolen.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.site.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the school's study plan of 2023 says, the public pages say, whole, in all three languages. */
class SeedFactsTest extends HouseTest {

    private static final Path FACTS = Path.of("src/test/resources/no/innovasjonsskolen/home/seed-facts.tsv");
    private static final String STUDY = "/studiet";
    private static final String APPLY = "/sok-om-plass";

    /** What was once told, and neither the study plan nor the law says. */
    private static final String[] UNTRUE = {"sier bare at det er", "minst 3 års høyere utdanning",
            "minst 1 års",
            "deltakere fra hver kommune", "numrene følger studieplanen", "hele landet skal",
            "betaler hver enkelt selv", "svar med grunner", "bachelornivå"};

    /** A fact, where it is told, and how it is said in each language. */
    record Fact(String plan, String page, String nb, String nn, String en) {

        static Fact of(String line) {
            var parts = line.split("\t");
            assertThat(parts).as(line).hasSize(5).doesNotContain("");
            return new Fact(parts[0], parts[1], parts[2], parts[3], parts[4]);
        }

        String in(Language language) {
            return (switch (language) {
                case NB -> nb;
                case NN -> nn;
                case EN -> en;
            }).toLowerCase(Locale.ROOT);
        }
    }

    private static List<Fact> facts() throws IOException {
        return Files.readAllLines(FACTS).stream().filter(line -> !line.startsWith("#")).map(Fact::of)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Det studieplanen sier, står på sidene, helt og på alle språk")
    void everyFactIsTold(Language language) throws IOException {
        inTheCall();
        var told = Map.of(STUDY, told(STUDY, language), APPLY, told(APPLY, language));

        assertThat(facts()).hasSizeGreaterThan(80).allSatisfy(
                fact -> assertThat(told.get(fact.page()).contains(fact.in(language)))
                        .as("%s: %s", fact.plan(), fact.in(language)).isTrue());
    }

    @Test
    @DisplayName("Det verken studieplanen eller loven sier, står ikke der som om de sa det")
    void nothingElseIsTold() {
        inTheCall();

        for (var page : List.of("/", STUDY, APPLY)) {
            assertThat(told(page, Language.NB)).as(page).doesNotContain(UNTRUE);
        }
    }

    private String told(String page, Language language) {
        var html = reader().open(page + "?spraak=" + language.code()).html();
        // A number and what it counts stand in two elements that are read one after the other.
        html.select("dl.facts > div").forEach(pair -> {
            var number = pair.selectFirst("dd").text();
            pair.text(number + " " + pair.selectFirst("dt").text());
        });
        return html.select("main").text().toLowerCase(Locale.ROOT);
    }
}
