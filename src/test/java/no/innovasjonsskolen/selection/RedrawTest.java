package no.innovasjonsskolen.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RedrawTest {

    private static final Seed SEED = new Seed("00".repeat(32));

    private final Problem problem = new Problem(new Bounds(8, 12),
            List.of(new Rule("region", "Nord", Unit.MUNICIPALITY, new Bounds(1, 2))),
            List.of(DrawExamples.application("A", 4, "Nord"), DrawExamples.application("B", 4, "Nord"),
                    DrawExamples.application("C", 4, "Sør"), DrawExamples.application("D", 4, "Sør"),
                    DrawExamples.application("E", 8, "Sør")),
            List.of(List.of("A", "B", "C"), List.of("C", "D")), Set.of("B"));

    @Test
    @DisplayName("De som har sagt ja, har plassen sin; de som har sagt nei, er ute; alle andre er med igjen")
    void whatIsLeft() {
        assertThat(Redraw.residual(problem, Set.of("C"), Set.of("D"))).isEqualTo(new Problem(problem.seats(),
                problem.rules(), List.of(problem.applications().get(0), problem.applications().get(1),
                        problem.applications().get(2), problem.applications().get(4)),
                List.of(List.of("A", "B", "C")), Set.of("B", "C")));
    }

    @Test
    @DisplayName("Den som hadde plassen sin og sier nei, er ute")
    void aPlaceGivenBack() {
        assertThat(Redraw.residual(problem, Set.of(), Set.of("B"))).isEqualTo(new Problem(problem.seats(),
                problem.rules(), List.of(problem.applications().get(0), problem.applications().get(2),
                        problem.applications().get(3), problem.applications().get(4)),
                List.of(List.of("A", "C"), List.of("C", "D")), Set.of()));
    }

    @Test
    @DisplayName("Ingen kan både ha sagt ja og nei, eller si ja uten å ha søkt")
    void bothAnswers() {
        assertThatThrownBy(() -> Redraw.residual(problem, Set.of("C"), Set.of("C")))
                .hasMessage("there is no application «C», which has its place already");
        assertThatThrownBy(() -> Redraw.residual(problem, Set.of("Z"), Set.of()))
                .hasMessage("there is no application «Z», which has its place already");
    }

    @Test
    @DisplayName("En ny trekning bruker neste lodd fra det samme frøet")
    void theNextTicket() {
        var lottery = LotteryFile.of(DrawExamples.lottery());

        for (int draw = 1; draw < 20; draw++) {
            assertThat(Redraw.admitted(lottery, SEED, draw)).as("draw %d", draw).isEqualTo(
                    SEED.replacement(draw, 10) < 5 ? List.of("Alta", "Grimstad")
                            : List.of("Bodø", "Grimstad"));
        }
        assertThat(SEED.replacement(1, 10)).isEqualTo(4);
        assertThat(SEED.replacement(2, 10)).isEqualTo(6);
    }

    @Test
    @DisplayName("Ventelista er i frøets rekkefølge")
    void theOrder() {
        assertThat(Reserve.of(SEED, List.of("A", "B", "C")).order())
                .isEqualTo(SEED.order(List.of("A", "B", "C")));
    }

    @Test
    @DisplayName("Neste reserve er den første som holder alle regler sammen med dem som har plass")
    void theFirstThatFits() {
        var free = new Problem(problem.seats(), problem.rules(), problem.applications(), List.of(), Set.of());

        assertThat(new Reserve(List.of("E", "D", "C")).next(free, Set.of("A", "B"))).contains("D");
        assertThat(new Reserve(List.of("E", "D", "C")).next(free, Set.of("A"))).contains("E");
        assertThat(new Reserve(List.of("B", "D")).next(free, Set.of("A", "B"))).contains("D");
        assertThat(new Reserve(List.of("D", "A")).next(free, Set.of("C"))).contains("A");
        assertThat(new Reserve(List.of("gone", "A")).next(free, Set.of("C"))).contains("A");
    }

    @Test
    @DisplayName("Passer ingen alene, er det ingen neste")
    void nobodyFits() {
        var free = new Problem(problem.seats(), problem.rules(), problem.applications(), List.of(), Set.of());

        assertThat(new Reserve(List.of("C", "D")).next(free, Set.of("E"))).isEmpty();
        assertThat(new Reserve(List.of()).next(free, Set.of("A", "B"))).isEmpty();
        assertThat(new Reserve(List.of("A")).next(free, Set.of())).isEmpty();
    }

    @Test
    @DisplayName("Neste reserve holder også dem som ikke kan ha plass sammen, fra hverandre")
    void conflictsAreKept() {
        assertThat(new Reserve(List.of("C", "D")).next(problem, Set.of("B"))).contains("D");
    }

    @Test
    @DisplayName("Den som velges, holder reglene, og ingen foran i lista gjør det (tusen oppgaver)")
    void theFirstInTheList() {
        for (int trial = 0; trial < 1_000; trial++) {
            var random = new Random(trial);
            var problem = DrawExamples.problem(random);
            var ids = problem.applications().stream().map(Application::id).toList();
            var holding = new HashSet<>(DrawExamples.panels(problem).getFirst());
            holding.stream().filter(id -> random.nextBoolean()).findFirst().ifPresent(holding::remove);
            var order = new Seed("%064x".formatted(trial)).order(ids);

            var next = new Reserve(order).next(problem, holding);

            assertThat(next).as("trial %d", trial)
                    .isEqualTo(order.stream().filter(id -> !holding.contains(id))
                            .filter(id -> {
                                var together = new HashSet<>(holding);
                                together.add(id);
                                return DrawExamples.keeps(problem, together);
                            }).findFirst());
        }
    }
}
