package no.innovasjonsskolen.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The proof that comes with each level, worked through as anybody can. */
class LevelsTest {

    @Test
    @DisplayName("Bevisene på hvert trinn holder: ingen kan få mer uten at noen med mindre får enda mindre")
    void theProofsHold() {
        for (long seed = 0; seed < 300; seed++) {
            var pool = Pool.of(SmallProblems.of(seed));
            var first = PanelSearch.in(pool).any();
            if (first.isPresent()) {
                var fair = FairChances.of(pool, first.get(), 1_000);

                holds(fair, "seed " + seed);
            }
        }
        holds(of(Pool.of(Instances.problem("joint80_cap40"))), "joint80");
        holds(of(Pool.of(Instances.problem("shape_sfb_20"))), "shape_sfb");
    }

    @Test
    @DisplayName("En regel som motoren legger til, holdes av hvert eneste utvalg")
    void addedRulesAreKept() {
        var added = 0;
        for (long seed = 0; seed < 300; seed++) {
            var problem = SmallProblems.of(seed);
            var panels = new Enumerated(problem).panels();
            if (panels.length > 0) {
                var pool = Pool.of(problem);
                var fair = of(pool);
                added += fair.pool().rows().size() - pool.rows().size();
                for (var panel : panels) {
                    keeps(fair.pool(), counted(fair.pool(), problem, panel), seed);
                }
            }
        }
        assertThat(added).isPositive();
    }

    private static FairChances of(Pool pool) {
        return FairChances.of(pool, PanelSearch.in(pool).any().orElseThrow(), 1_000);
    }

    private static void holds(FairChances fair, String what) {
        var pool = fair.pool();
        var fixed = new HashMap<Integer, Fraction>();
        for (var level : fair.levels()) {
            if (!level.bindings().isEmpty()) {
                var worth = new Fraction[pool.kinds().size()];
                Arrays.setAll(worth, kind -> worth(pool, level, kind));
                var rest = room(pool, level);
                var free = Fraction.ZERO;
                var bound = new TreeSet<Integer>();
                for (int kind = 0; kind < worth.length; kind++) {
                    if (worth[kind].sign() > 0 && !fixed.containsKey(kind)) {
                        free = free.plus(worth[kind]);
                        bound.add(kind);
                    } else if (worth[kind].sign() > 0) {
                        rest = rest.minus(worth[kind].times(fixed.get(kind)));
                    } else if (!Fraction.ZERO.equals(fixed.get(kind))) {
                        rest = rest.minus(worth[kind]);
                    }
                }
                assertThat(rest.by(free)).as(what).isEqualTo(level.value());
                assertThat(new TreeSet<>(level.kinds())).as(what).isEqualTo(bound);
            }
            level.kinds().forEach(kind -> fixed.put(kind, level.value()));
        }
        assertThat(fixed).as(what).hasSize(pool.kinds().size());
    }

    /** What all of a kind count together under the binding rows, each times its weight. */
    private static Fraction worth(Pool pool, Level level, int kind) {
        var sum = BigInteger.ZERO;
        for (var it : level.bindings()) {
            sum = sum.add(
                    it.weight().multiply(BigInteger.valueOf(pool.kinds().get(kind).column().at(it.row()))));
        }
        return new Fraction(sum, BigInteger.ONE).times(pool.kinds().get(kind).size());
    }

    private static Fraction room(Pool pool, Level level) {
        var sum = BigInteger.ZERO;
        for (var it : level.bindings()) {
            var row = pool.rows().get(it.row());
            assertThat(it.most()).isEqualTo(it.weight().signum() > 0);
            sum = sum.add(it.weight().multiply(BigInteger.valueOf(it.most() ? row.max() : row.min())));
        }
        return new Fraction(sum, BigInteger.ONE);
    }

    private static long[] counted(Pool pool, Problem problem, int panel) {
        var counts = new long[pool.kinds().size()];
        for (int kind = 0; kind < counts.length; kind++) {
            var ids = pool.kinds().get(kind).ids();
            counts[kind] = IntStream.range(0, problem.applications().size()).filter(i -> (panel >> i & 1) == 1
                    && ids.contains(problem.applications().get(i).id())).count();
        }
        return counts;
    }

    private static void keeps(Pool pool, long[] panel, long seed) {
        var totals = pool.count(panel);
        for (int row = 0; row < totals.length; row++) {
            assertThat(totals[row]).as("seed %d: %s", seed, pool.rows().get(row).label())
                    .isBetween(pool.rows().get(row).min(), pool.rows().get(row).max());
        }
    }
}
