package no.innovasjonsskolen.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A lottery held so many times that an application with another chance than stated would be seen. */
class ManyDrawsTest {

    private static final int DRAWS = 1_000_000;
    private static final int SIX_BALLS = 1_000_000;

    /**
     * Everybody's number of wins is compared with her chance by a chi-square test with one degree of freedom.
     * That is many tests at once, and chance alone would make one of a thousand fail; by Bonferroni's
     * correction the smallest p-value is therefore multiplied by their number.
     */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"tiny1_p", "tiny4_p", "muni60_cap40", "joint80_cap40", "shape_mass_24"})
    @DisplayName("Trekkes det en million ganger, vinner hver søknad så ofte som den sjansen den er lovet")
    void everyoneWinsAsOftenAsPromised(String name) {
        var lottery = DrawUpLottery.of(Instances.problem(name), SIX_BALLS).orElseThrow();

        var wins = wins(lottery, new SplittableRandom(2027));

        var smallest = 1.0;
        for (var it : lottery.chances().entrySet()) {
            var chance = it.getValue();
            var won = wins.getOrDefault(it.getKey(), 0L);
            if (chance.equals(Fraction.ZERO) || chance.equals(Fraction.ONE)) {
                assertThat(won).as("%s", it.getKey()).isEqualTo(chance.equals(Fraction.ONE) ? DRAWS : 0L);
            } else {
                smallest = Math.min(smallest, probability(won, chance.approximate()));
            }
        }
        assertThat(smallest * lottery.chances().size()).isGreaterThan(0.001);
    }

    private static Map<String, Long> wins(Lottery lottery, SplittableRandom random) {
        var ends = new TreeMap<Long, Integer>();
        for (int panel = 0; panel < lottery.panels().size(); panel++) {
            ends.put(lottery.panels().get(panel).last(), panel);
        }
        var drawn = new long[lottery.panels().size()];
        for (int draw = 0; draw < DRAWS; draw++) {
            drawn[ends.ceilingEntry(random.nextLong(lottery.tickets())).getValue()]++;
        }
        var wins = new TreeMap<String, Long>();
        for (int panel = 0; panel < drawn.length; panel++) {
            for (var id : lottery.panels().get(panel).applications()) {
                wins.merge(id, drawn[panel], Long::sum);
            }
        }
        return wins;
    }

    /** How probable it is to be at least so far from what is expected, when the chance is right. */
    private static double probability(long won, double chance) {
        var expected = DRAWS * chance;
        var square = (won - expected) * (won - expected) * (1 / expected + 1 / (DRAWS - expected));
        return 1 - new ChiSquaredDistribution(1).cumulativeProbability(square);
    }
}
