package no.innovasjonsskolen.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import no.innovasjonsskolen.selection.Application;
import no.innovasjonsskolen.selection.Bounds;
import no.innovasjonsskolen.selection.DrawUpLottery;
import no.innovasjonsskolen.selection.Problem;
import no.innovasjonsskolen.selection.Rule;
import no.innovasjonsskolen.selection.Seed;
import no.innovasjonsskolen.selection.Unit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TrialDrawTest {

    private static final List<String> REGIONS = List.of("nord", "sør", "vest");

    @Test
    @DisplayName("Tusen prøver: alle er med én gang, alle mål er oppfylt, og samme frø gir det samme igjen")
    void soundAndRepeatable() {
        var panels = new HashSet<List<String>>();
        for (int number = 0; number < 10; number++) {
            var problem = problem(new Random(number));
            var lottery = DrawUpLottery.of(problem, TrialDraw.TICKETS).orElseThrow();
            for (int trial = number * 100; trial < number * 100 + 100; trial++) {
                var seed = new TrialSeed("PRØVE-" + trial);

                var drawn = TrialDraw.of(lottery, seed);

                var all = new ArrayList<>(drawn.selected());
                all.addAll(drawn.reserve());
                assertThat(all).as("trial %d", trial).doesNotHaveDuplicates()
                        .containsExactlyInAnyOrderElementsOf(
                                problem.applications().stream().map(Application::id).toList());
                assertThat(problem.faults(new TreeSet<>(drawn.selected()))).as("trial %d", trial).isEmpty();
                panels.add(drawn.selected());
            }
            var again = new TrialSeed("PRØVE-" + number);
            assertThat(TrialDraw.of(problem, again)).contains(TrialDraw.of(lottery, again));
        }
        assertThat(panels).as("chance decides").hasSizeGreaterThan(20);
    }

    @Test
    @DisplayName("Frøet til en prøve er merket, nytt hver gang, og kan ikke leses som frøet til en trekning")
    void neverTakenForTheRealOne() {
        var seed = TrialSeed.random();

        assertThat(seed.text()).startsWith("PRØVE-").isNotEqualTo(TrialSeed.random().text());
        assertThatThrownBy(() -> new TrialSeed("5eed".repeat(16)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Seed(seed.text()).order(List.of("S1")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Seed(seed.text()).replacement(1, 1_000))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("Kan målene ikke oppfylles, blir ingenting trukket")
    void unmet() {
        var problem = problem(new Random(1));
        var rules = List.of(new Rule("region", "øst", Unit.MUNICIPALITY, new Bounds(1, Bounds.NO_MAX)));

        assertThat(
                TrialDraw.of(new Problem(problem.seats(), rules, problem.applications(), List.of(), Set.of()),
                        TrialSeed.random()))
                .isEmpty();
    }

    @Test
    @DisplayName("Blir en prøve stanset, slutter den å regne")
    void stoppedWhileItIsWorkedOut() {
        var problem = problem(new Random(1));
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> TrialDraw.of(problem, TrialSeed.random()))
                    .isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    /** Twelve applications for five places, at least one and at most two from each region. */
    private static Problem problem(Random random) {
        var applications = new ArrayList<Application>();
        for (int i = 0; i < 12; i++) {
            var region = REGIONS.get(i < 6 ? i % 3 : random.nextInt(3));
            applications.add(new Application("A%02d".formatted(i), 1, List.of(new Application.Member(
                    "Kommune " + i, new TreeMap<>(Map.of("region", region))))));
        }
        return new Problem(new Bounds(0, 5), REGIONS.stream()
                .map(it -> new Rule("region", it, Unit.MUNICIPALITY, new Bounds(1, 2))).toList(),
                applications, List.of(), Set.of());
    }
}
