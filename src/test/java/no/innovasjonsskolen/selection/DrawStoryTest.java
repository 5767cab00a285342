package no.innovasjonsskolen.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From a problem to those who have places: the engine, the draw, a new draw and the reserve. */
class DrawStoryTest {

    @Test
    @DisplayName("Fra søknad til trekning, nei, ny trekning og reserve stemmer alt (tre hundre oppgaver)")
    void theWholeWay() {
        for (int trial = 0; trial < 300; trial++) {
            var random = new Random(trial);
            var problem = DrawExamples.problem(random);
            var lottery = LotteryFile.write(DrawUpLottery.of(problem, 1_000).orElseThrow());
            var file = LotteryFile.parse(lottery);
            var draw = Draw.hold(lottery, DrawExamples.HELD, "%03d".formatted(random.nextInt(1_000)),
                    DrawExamples.ROUND_1000);

            assertThat(CheckLottery.faults(problem, file)).as("trial %d", trial).isEmpty();
            assertThat(CheckDraw.faults(lottery, DrawFile.parse(DrawFile.write(draw)))).as("trial %d", trial)
                    .isEmpty();
            assertThat(DrawExamples.keeps(problem, Set.copyOf(draw.admitted()))).as("trial %d", trial)
                    .isTrue();
            assertThat(Limit.all(problem, DrawUpLottery.of(problem, 0).orElseThrow()).keySet())
                    .as("trial %d", trial).isEqualTo(file.probability().keySet());
            oneDeclines(trial, problem, lottery, draw);
        }
    }

    private static void oneDeclines(int trial, Problem problem, byte[] lottery, Draw draw) {
        if (draw.admitted().isEmpty()) {
            return;
        }
        var holding = new HashSet<>(draw.admitted());
        var declined = draw.admitted().getLast();
        holding.remove(declined);
        var left = Redraw.residual(problem, holding, Set.of(declined));
        var seed = Seed.of(lottery, draw.beacon(), draw.balls());

        DrawUpLottery.of(left, 1_000).map(LotteryFile::of).ifPresent(again -> {
            var admitted = Redraw.admitted(again, seed, 1);
            assertThat(admitted).as("trial %d", trial).containsAll(holding).doesNotContain(declined);
            assertThat(DrawExamples.keeps(left, Set.copyOf(admitted))).as("trial %d", trial).isTrue();
        });
        var reserve = new Reserve(draw.reserve());
        reserve.next(left, holding).ifPresent(next -> {
            holding.add(next);
            assertThat(DrawExamples.keeps(left, holding)).as("trial %d", trial).isTrue();
            assertThat(draw.reserve()).contains(next);
        });
    }
}
