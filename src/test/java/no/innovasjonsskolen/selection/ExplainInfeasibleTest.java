package no.innovasjonsskolen.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Why there is no panel, where there is something special about the answer. */
class ExplainInfeasibleTest {

    private static Application application(String id, Map<String, String> features) {
        return new Application(id, 3, List.of(new Application.Member("K" + id, new TreeMap<>(features))));
    }

    private static Rule atLeast(String feature, String value, int many) {
        return new Rule(feature, value, Unit.APPLICATION, new Bounds(many, Bounds.NO_MAX));
    }

    @Test
    @DisplayName("Når to som utelukker hverandre alt har plass, er det bare deres gruppe som er grunnen")
    void overtaken() {
        var applications = List.of(application("A", Map.of()), application("B", Map.of()),
                application("C", Map.of()));
        var problem = new Problem(new Bounds(0, 9), List.of(), applications,
                List.of(List.of("A", "B"), List.of("B", "C")), Set.of("A", "B"));

        var why = ExplainInfeasible.of(problem);

        assertThat(why.minimum()).isEqualTo(-1);
        assertThat(why.relaxations()).isEmpty();
        assertThat(why.conflicts()).hasToString("[[one of A, B max 1]]");
        assertThat(why.complete()).isTrue();
    }

    @Test
    @DisplayName("Først står de endringene som lar flest være representert, så de som senker færrest minstekrav")
    void kindestFirst() {
        var applications = List.of(application("A", Map.of("landsdel", "nord")),
                application("B", Map.of("landsdel", "sør")), application("C", Map.of("landsdel", "sør")));
        var problem = new Problem(new Bounds(0, 6), List.of(atLeast("landsdel", "nord", 1),
                atLeast("landsdel", "sør", 2)), applications, List.of(), Set.of());

        var why = ExplainInfeasible.of(problem);

        assertThat(why.minimum()).isEqualTo(1);
        assertThat(why.relaxations().stream().map(it -> it.getFirst().bound() + " -> " + it.getFirst().to()))
                .containsExactly("landsdel=sør/application min 2 -> 1",
                        "landsdel=nord/application min 1 -> 0");
        assertThat(why.conflicts()).hasSize(1).first().asInstanceOf(
                InstanceOfAssertFactories.LIST).hasSize(3);
    }

    @Test
    @DisplayName("Er det flere minste endringer enn noen vil lese, står det tusen, og at det finnes flere")
    void thousands() {
        var applications = IntStream.range(0, 14).mapToObj(i -> application("S%02d".formatted(i),
                Map.of("f" + i, "x"))).toList();
        var rules = IntStream.range(0, 14).mapToObj(i -> atLeast("f" + i, "x", 1)).toList();
        var problem = new Problem(new Bounds(0, 21), rules, applications, List.of(), Set.of());

        var why = ExplainInfeasible.of(problem);

        assertThat(why.minimum()).isEqualTo(7);
        assertThat(why.relaxations()).hasSize(1_000).doesNotHaveDuplicates()
                .allSatisfy(it -> assertThat(it).hasSize(7));
        assertThat(why.complete()).isFalse();
    }
}
