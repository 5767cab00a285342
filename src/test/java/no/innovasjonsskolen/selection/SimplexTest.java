package no.innovasjonsskolen.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The linear programs beside the exact ones. */
class SimplexTest {

    private record Program(long[][] columns, long[] low, long[] high, long[] rowLow, long[] rowHigh,
            long[] worth) {

        static Program random(Random random) {
            var rows = 1 + random.nextInt(4);
            var many = 1 + random.nextInt(6);
            var columns = Stream.generate(() -> random.longs(rows, -2, 5).toArray()).limit(many)
                    .toArray(long[][]::new);
            var low = random.longs(many, 0, 3).toArray();
            var rowLow = random.longs(rows, -5, 6).toArray();
            return new Program(columns, low, Arrays.stream(low).map(it -> it + random.nextInt(5)).toArray(),
                    rowLow,
                    Arrays.stream(rowLow).map(it -> it + random.nextInt(20)).toArray(),
                    random.longs(many, -4, 5).toArray());
        }

        Simplex simplex() {
            return new Simplex(Arrays.stream(columns).map(Column::of).toList(),
                    Arrays.stream(rowLow).asDoubleStream().toArray(),
                    Arrays.stream(rowHigh).asDoubleStream().toArray());
        }

        void giveTo(Simplex simplex) {
            for (int i = 0; i < columns.length; i++) {
                simplex.bound(i, low[i], high[i]);
                simplex.worth(i, worth[i]);
            }
            for (int row = 0; row < rowLow.length; row++) {
                simplex.boundRow(row, rowLow[row], rowHigh[row]);
            }
        }

        /**
         * What lies above the lower bounds, and what is missing to the upper ones, as variables of their own.
         */
        Exact exact() {
            var many = columns.length;
            var rows = rowLow.length;
            var width = 2 * many + 2 * rows;
            var equations = new long[many + 2 * rows][width + 1];
            for (int i = 0; i < many; i++) {
                equations[i][i] = 1;
                equations[i][many + i] = 1;
                equations[i][width] = high[i] - low[i];
            }
            for (int row = 0; row < rows; row++) {
                var above = equations[many + row];
                var below = equations[many + rows + row];
                above[width] = rowLow[row];
                below[2 * many + row] = 1;
                below[2 * many + rows + row] = 1;
                below[width] = rowHigh[row] - rowLow[row];
                above[2 * many + row] = -1;
                for (int i = 0; i < many; i++) {
                    above[i] = columns[i][row];
                    above[width] -= columns[i][row] * low[i];
                }
                if (above[width] < 0) {
                    Arrays.setAll(above, i -> -above[i]);
                }
            }
            var fixed = IntStream.range(0, many).mapToLong(i -> worth[i] * low[i]).sum();
            return new Exact(
                    Arrays.stream(equations).map(line -> Arrays.stream(line).mapToObj(BigInteger::valueOf)
                            .toArray(BigInteger[]::new)).toArray(BigInteger[][]::new),
                    Arrays.copyOf(worth, width), fixed);
        }
    }

    private record Exact(BigInteger[][] equations, long[] goal, long fixed) {}

    @Test
    @DisplayName("Det beste som finnes, er det samme som når det regnes ut med brøker, og alt holder seg innenfor")
    void theBestThereIs() {
        var infeasible = 0;
        for (int trial = 0; trial < 2_000; trial++) {
            var program = Program.random(new Random(trial));
            var exact = program.exact();
            var best = ExactProgram.most(exact.equations(), exact.goal());
            var simplex = program.simplex();
            program.giveTo(simplex);

            var ending = simplex.maximise();

            assertThat(ending).as("trial %d", trial)
                    .isEqualTo(best.isPresent() ? Simplex.Outcome.OPTIMAL : Simplex.Outcome.INFEASIBLE);
            infeasible += best.isEmpty() ? 1 : 0;
            if (best.isPresent()) {
                assertThat(simplex.objective()).as("trial %d", trial)
                        .isEqualTo(best.get().plus(Fraction.of(exact.fixed())).approximate(), within(1e-7));
                keepsBounds(program, simplex, trial);
            }
        }
        assertThat(infeasible).isBetween(200, 1_500);
    }

    @Test
    @DisplayName("Når grensene flyttes, regnes det videre fra forrige svar til det samme som fra begynnelsen")
    void goesOn() {
        for (int trial = 0; trial < 500; trial++) {
            var random = new Random(trial);
            var first = Program.random(random);
            var simplex = first.simplex();
            for (int change = 0; change < 5; change++) {
                var other = Program.random(random);
                var changed = new Program(first.columns(), fit(other.low(), first.low()),
                        fit(other.high(), first
                                .high()),
                        fit(other.rowLow(), first.rowLow()), fit(other.rowHigh(), first.rowHigh()),
                        fit(other.worth(), first.worth()));
                var exact = changed.exact();
                var best = ExactProgram.most(exact.equations(), exact.goal());
                changed.giveTo(simplex);

                var ending = simplex.maximise();

                assertThat(ending == Simplex.Outcome.OPTIMAL).as("trial %d", trial)
                        .isEqualTo(best.isPresent());
                best.ifPresent(it -> assertThat(simplex.objective())
                        .isEqualTo(it.plus(Fraction.of(exact.fixed())).approximate(), within(1e-7)));
            }
        }
    }

    @Test
    @DisplayName("En ny kolonne kommer med uten at det regnes fra begynnelsen")
    void columnsMayBeAdded() {
        var simplex = new Simplex(List.of(), new double[]{0}, new double[]{10});
        var three = simplex.add(Column.of(new long[]{3}), 0, 2, 1);
        simplex.maximise();

        var two = simplex.add(Column.of(new long[]{2}), 0, Double.POSITIVE_INFINITY, 5);

        assertThat(simplex.maximise()).isEqualTo(Simplex.Outcome.OPTIMAL);
        assertThat(simplex.objective()).isEqualTo(25, within(1e-9));
        assertThat(simplex.value(two)).isEqualTo(5, within(1e-9));
        assertThat(simplex.value(three)).isEqualTo(0, within(1e-9));
    }

    /** Numbers of the one as many as the other has, so that bounds still are in order. */
    private static long[] fit(long[] numbers, long[] like) {
        return numbers.length < like.length ? like : Arrays.copyOf(numbers, like.length);
    }

    private static void keepsBounds(Program program, Simplex simplex, int trial) {
        var rows = new double[program.rowLow().length];
        for (int i = 0; i < program.columns().length; i++) {
            assertThat(simplex.value(i)).as("trial %d", trial)
                    .isBetween(program.low()[i] - 1e-7, program.high()[i] + 1e-7);
            for (int row = 0; row < rows.length; row++) {
                rows[row] += program.columns()[i][row] * simplex.value(i);
            }
        }
        for (int row = 0; row < rows.length; row++) {
            assertThat(rows[row]).as("trial %d", trial)
                    .isBetween(program.rowLow()[row] - 1e-7, program.rowHigh()[row] + 1e-7);
        }
    }
}
