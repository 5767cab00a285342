package no.innovasjonsskolen.selection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The engine beside a program that looks at every panel there is. */
class SmallProblemsTest {

    private static final int PROBLEMS = Integer.getInteger("skolen.problems", 100);

    @Test
    @DisplayName("Motoren gir de samme brøkene som når alle utvalg listes opp, og et lotteri som holder reglene")
    void theSameChances() {
        var met = 0;
        for (long seed = 0; met < PROBLEMS; seed++) {
            var problem = SmallProblems.of(seed);
            var all = new Enumerated(problem);
            if (all.panels().length == 0) {
                continue;
            }
            met++;

            var lottery = DrawUpLottery.of(problem, 1_000).orElseThrow();

            assertThat(lottery.chances()).as("seed %d", seed).isEqualTo(all.chances());
            assertThat(lottery.proven()).as("seed %d", seed).isTrue();
            assertThat(CheckLottery.faults(problem, lottery)).as("seed %d", seed).isEmpty();
            assertThat(lottery.deviation()).as("seed %d", seed).isLessThan(Fraction.of(3, 1_000));
        }
    }

    @Test
    @DisplayName("Når intet utvalg holder reglene, finner motoren de samme endringene og konfliktene som leting gjør")
    void theSameReasons() {
        var met = 0;
        for (long seed = 0; met < PROBLEMS; seed++) {
            var problem = SmallProblems.of(seed);
            var all = new Enumerated(problem);
            if (all.panels().length > 0) {
                continue;
            }
            met++;

            var why = ExplainInfeasible.of(problem);

            assertThat(DrawUpLottery.of(problem, 1_000)).as("seed %d", seed).isEmpty();
            assertThat(why.minimum()).as("seed %d", seed).isEqualTo(all.minimum());
            assertThat(why.relaxations().stream().map(it -> it.stream()
                    .map(change -> "%s -> %d".formatted(change.bound(), change.to())).sorted().toList()))
                    .as("seed %d", seed).containsExactlyInAnyOrderElementsOf(all.relaxations());
            assertThat(why.conflicts().stream().map(it -> it.stream().map(Infeasible.Bound::toString).sorted()
                    .toList())).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(all.conflicts());
        }
    }
}
