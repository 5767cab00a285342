package no.innovasjonsskolen.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;

class InstancesTest {

    private static final List<String> TINY = Instances.named("tiny");
    private static final List<String> WHOLE_PANELS = Instances.named("muni", "joint");
    private static final List<String> ASSEMBLIES = Instances.named("shape").stream()
            .filter(it -> !it.equals(InstancesProof.ASSEMBLY)).toList();
    static final List<String> INFEASIBLE = Instances.named("inf");
    static final List<String> ALL = Stream.of(TINY, WHOLE_PANELS, ASSEMBLIES).flatMap(List::stream)
            .toList();

    private static final long THREE_BALLS = 1_000;
    private static final long SIX_BALLS = 1_000_000;

    @ParameterizedTest(name = "{0}")
    @FieldSource("TINY")
    @DisplayName("Der alle utvalg kan listes opp, er hver sjanse den samme brøken som fasiten")
    void theSameFractions(String name) {
        var expected = new TreeMap<String, String>();
        Instances.chances(name).forEach((id, chance) -> expected.put(id, chance.stringValue()));

        var lottery = DrawUpLottery.of(Instances.problem(name), 0).orElseThrow();

        assertThat(lottery.proven()).isTrue();
        assertThat(lottery.chances().entrySet().stream()
                .collect(Collectors.toMap(it -> it.getKey(), it -> it.getValue().toString())))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("WHOLE_PANELS")
    @DisplayName("For kommuner og fellessøknader er hver sjanse lik fasiten på en hundremilliondel nær")
    void theSameChancesForMunicipalities(String name) {
        agrees(name, 1e-8);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("ASSEMBLIES")
    @DisplayName("For store utvalg av enkeltpersoner er hver sjanse lik fasiten på en milliondel nær")
    void theSameChancesForAssemblies(String name) {
        agrees(name, 1e-6);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("ALL")
    @DisplayName("Med tre kuler bommer ingens andel av loddene med mer enn ett av tusen, i den trangeste med to")
    void threeBalls(String name) {
        soundWithin(name, THREE_BALLS, Fraction.of(name.equals("joint80_cap40") ? 2 : 1, 1_000));
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("ALL")
    @DisplayName("Sjansene er de samme, hvor mange lodd det enn blir")
    void ticketsMeanNothing(String name) {
        var problem = Instances.problem(name);

        assertThat(DrawUpLottery.of(problem, THREE_BALLS).orElseThrow().chances())
                .isEqualTo(DrawUpLottery.of(problem, 0).orElseThrow().chances());
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("ALL")
    @DisplayName("Med seks kuler bommer ingens andel av loddene med mer enn fem av en million")
    void sixBalls(String name) {
        soundWithin(name, SIX_BALLS, Fraction.of(5, 1_000_000));
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("INFEASIBLE")
    @DisplayName("Når målene ikke lar seg nå, finnes den minste endringen, alle måtene og alle konfliktene")
    void whyThereIsNone(String name) {
        var problem = Instances.problem(name);
        var reference = Instances.reference(name);

        var why = ExplainInfeasible.of(problem);

        assertThat(DrawUpLottery.of(problem, 0)).isEmpty();
        assertThat(why.minimum()).isEqualTo(reference.get("minimum").asLong());
        assertThat(
                why.relaxations().stream().map(it -> it.stream().map(InstancesTest::said).sorted().toList()))
                .containsExactlyInAnyOrderElementsOf(reference.get("optimal_relaxations").valueStream()
                        .map(it -> it.valueStream().map(InstancesTest::said).sorted().toList()).toList());
        assertThat(why.conflicts().stream()
                .map(it -> it.stream().map(Infeasible.Bound::toString).sorted().toList()))
                .containsExactlyInAnyOrderElementsOf(reference.get("minimal_conflicts").valueStream()
                        .map(it -> it.valueStream().map(JsonNode::stringValue).sorted().toList()).toList());
    }

    static void agrees(String name, double tolerance) {
        var lottery = DrawUpLottery.of(Instances.problem(name), 0).orElseThrow();

        var reference = Instances.chances(name);
        assertThat(lottery.chances().keySet()).isEqualTo(reference.keySet());
        reference.forEach((id, chance) -> assertThat(lottery.chances().get(id).approximate()).as("%s", id)
                .isEqualTo(chance.asDouble(), within(tolerance)));
    }

    static void soundWithin(String name, long tickets, Fraction distance) {
        var problem = Instances.problem(name);

        var lottery = DrawUpLottery.of(problem, tickets).orElseThrow();

        assertThat(CheckLottery.faults(problem, lottery)).isEmpty();
        assertThat(lottery.deviation()).isLessThanOrEqualTo(distance);
    }

    private static String said(Infeasible.Change change) {
        return "%s %d".formatted(change.bound(), change.to());
    }

    private static String said(JsonNode change) {
        return "%s %s %d %d".formatted(change.get("rule").stringValue(), change.get("bound").stringValue(),
                change.get("old").asLong(), change.get("new").asLong());
    }
}
