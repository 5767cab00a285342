package no.innovasjonsskolen.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.innovasjonsskolen.selection.Application;
import no.innovasjonsskolen.selection.Bounds;
import no.innovasjonsskolen.selection.DrawUpLottery;
import no.innovasjonsskolen.selection.Fraction;
import no.innovasjonsskolen.selection.Problem;
import no.innovasjonsskolen.selection.Rule;
import no.innovasjonsskolen.selection.Unit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OutlookTest {

    private static final List<String> REGIONS = List.of("Nord-Norge", "Trøndelag", "Vestlandet", "Sørlandet");
    private static final List<String> SIZES = List.of("liten", "mellom", "stor");

    @Test
    @DisplayName("Sjansene kontoret ser, er nøyaktig de lotteriet blir laget av, og alle har sin begrunnelse")
    void theChancesAreTheLotterys() {
        for (int trial = 0; trial < 200; trial++) {
            var problem = problem(new Random(trial));
            var drawn = DrawUpLottery.of(problem, 0);

            switch (Outlook.of(problem)) {
                case Outlook.Fair fair -> {
                    assertThat(fair.chances()).as("trial %d", trial).isEqualTo(drawn.orElseThrow().chances());
                    assertThat(fair.limits()).as("trial %d", trial).hasSameSizeAs(problem.applications());
                }
                case Outlook.Broken _ -> assertThat(drawn).as("trial %d", trial).isEmpty();
            }
        }
    }

    @Test
    @DisplayName("Hver endring som blir tilbudt, gjør at målene lar seg oppfylle, og ingen er større enn den minste")
    void everyRelaxationHelps() {
        var broken = 0;
        for (int trial = 0; trial < 200; trial++) {
            var problem = problem(new Random(trial));
            if (!(Outlook.of(problem) instanceof Outlook.Broken(var _, var why))) {
                continue;
            }
            broken++;
            for (var relaxation : why.relaxations().stream().map(Outlook.Relaxation::new).toList()) {
                var relaxed = new Problem(problem.seats(), relaxation.applied(problem.rules()),
                        problem.applications(), List.of(), Set.of());

                assertThat(Outlook.of(relaxed)).as("trial %d, %s", trial, relaxation)
                        .isInstanceOf(Outlook.Fair.class);
                assertThat(
                        relaxation.changes().stream().mapToLong(it -> Math.abs(it.bound().value() - it.to()))
                                .sum())
                        .as("trial %d", trial).isEqualTo(why.minimum());
            }
        }

        assertThat(broken).isGreaterThan(20);
    }

    @Test
    @DisplayName("Summen av det som ventes av hver landsdel, er plassene når alle søker alene")
    void whatIsExpectedAddsUp() {
        var applications = IntStream.range(0, 12).mapToObj(i -> application("S%02d".formatted(i),
                List.of(REGIONS.get(i % 4)), SIZES.get(i % 3))).toList();
        var fair = (Outlook.Fair) Outlook.of(new Problem(new Bounds(0, 5),
                List.of(rule("region", "Nord-Norge", new Bounds(2, Bounds.NO_MAX))), applications, List.of(),
                Set.of()));

        assertThat(REGIONS.stream().map(it -> fair.expected(new TargetLine("region", it, it, _ -> it)))
                .reduce(Fraction.ZERO, Fraction::plus)).isEqualTo(Fraction.of(5));
        assertThat(fair.applied(new TargetLine("region", "Nord-Norge", "n", _ -> "n"))).isEqualTo(3);
        assertThat(fair.lowest()).isEqualTo(Fraction.of(1, 3));
        assertThat(fair.highest()).isEqualTo(Fraction.of(2, 3));
    }

    private static Problem problem(Random random) {
        var applications = new ArrayList<Application>();
        for (int i = 0; i < 4 + random.nextInt(10); i++) {
            var regions = IntStream.range(0, random.nextInt(4) == 0 ? 2 : 1)
                    .mapToObj(_ -> REGIONS.get(random.nextInt(4))).toList();
            applications.add(application("S%02d".formatted(i), regions, SIZES.get(random.nextInt(3))));
        }
        var rules = new ArrayList<Rule>();
        REGIONS.forEach(it -> bounds(random).ifPresent(bounds -> rules.add(rule("region", it, bounds))));
        SIZES.forEach(it -> bounds(random).ifPresent(bounds -> rules.add(rule("size", it, bounds))));
        return new Problem(new Bounds(0, 2 + random.nextInt(5)), rules, applications, List.of(), Set.of());
    }

    private static Optional<Bounds> bounds(Random random) {
        var least = random.nextInt(3);
        return random.nextBoolean() ? Optional.empty()
                : Optional.of(
                        new Bounds(least, random.nextBoolean() ? Bounds.NO_MAX : least + random.nextInt(2)));
    }

    private static Rule rule(String feature, String value, Bounds bounds) {
        return new Rule(feature, value, Unit.MUNICIPALITY, bounds);
    }

    private static Application application(String id, List<String> regions, String size) {
        return new Application(id, 1, IntStream.range(0, regions.size())
                .mapToObj(i -> new Application.Member(id + i,
                        new TreeMap<>(Map.of("region", regions.get(i), "size", size))))
                .toList());
    }
}
