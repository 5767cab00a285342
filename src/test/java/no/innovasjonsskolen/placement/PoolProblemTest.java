package no.innovasjonsskolen.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.municipality.SizeBands;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.selection.Application;
import no.innovasjonsskolen.selection.Bounds;
import no.innovasjonsskolen.selection.Rule;
import no.innovasjonsskolen.selection.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PoolProblemTest extends HouseTest {

    private static final MunicipalityNumber LOM = MunicipalityNumber.of("3434");
    private static final MunicipalityNumber HAMAR = MunicipalityNumber.of("3403");
    private static final MunicipalityNumber ALTA = MunicipalityNumber.of("5601");

    @Autowired
    private PoolProblem pool;
    @Autowired
    private Programmes programmes;

    @BeforeEach
    void whileTheCallIsOpen() {
        inTheCall();
    }

    @Test
    @DisplayName("En søknad tar én plass, også når kommuner søker sammen, og målene teller hver kommune")
    void oneApplicationTakesOnePlace() {
        var rule = new Rule("region", "Nord-Norge", Unit.MUNICIPALITY, new Bounds(1, Bounds.NO_MAX));

        var problem = pool.of(programmes.currentCall(clock.instant()).orElseThrow(), 9, List.of(rule),
                Map.of("S2", List.of(ALTA), "S1", List.of(LOM, HAMAR)));

        assertThat(problem.seats()).isEqualTo(new Bounds(0, 9));
        assertThat(problem.rules()).containsExactly(rule);
        assertThat(problem.applications()).extracting(Application::seats).containsExactly(1, 1);
        assertThat(problem.applications().getFirst().members()).containsExactly(
                new Application.Member("Hamar",
                        new TreeMap<>(
                                Map.of("region", "Østlandet", "size", "stor", "county", "Innlandet"))),
                new Application.Member("Lom",
                        new TreeMap<>(
                                Map.of("region", "Østlandet", "size", "liten", "county", "Innlandet"))));
        assertThat(problem.applications().getLast().members()).singleElement()
                .satisfies(it -> assertThat(it.features()).containsEntry("region", "Nord-Norge"));
    }

    @Test
    @DisplayName("Den laveste gruppa er liten og den høyeste stor, hvor mange grupper opptaket enn har")
    void theLowestIsSmallAndTheHighestLarge() {
        assertThat(sizes("5000 20000", 4_999, 5_000, 20_000)).containsExactly("liten", "mellom", "stor");
        assertThat(sizes("5000", 4_999, 5_000)).containsExactly("liten", "stor");
        assertThat(sizes("2000 5000 20000", 1_999, 2_000, 19_999, 20_000))
                .containsExactly("liten", "mellom", "mellom", "stor");
    }

    private static List<String> sizes(String bands, Integer... people) {
        return Arrays.stream(people).map(it -> PoolProblem.sizeOf(it, SizeBands.of(bands)))
                .toList();
    }
}
