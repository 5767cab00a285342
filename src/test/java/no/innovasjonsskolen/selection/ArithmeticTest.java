package no.innovasjonsskolen.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Fractions, whole numbers and equations: what must be exact. */
class ArithmeticTest {

    @Test
    @DisplayName("En brøk er alltid forkortet, og minustegnet står over streken")
    void lowestTerms() {
        assertThat(Fraction.of(10, 24)).isEqualTo(Fraction.of(5, 12)).hasToString("5/12");
        assertThat(Fraction.of(3, -6)).isEqualTo(Fraction.of(-1, 2)).hasToString("-1/2");
        assertThat(Fraction.of(0, -7)).isEqualTo(Fraction.ZERO).hasToString("0");
        assertThat(Fraction.of(8, 4)).isEqualTo(Fraction.of(2)).hasToString("2");
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    @DisplayName("Brøker legges sammen, trekkes fra, ganges og deles slik skolen lærer oss")
    void fourKinds() {
        var half = Fraction.of(1, 2);
        var third = Fraction.of(1, 3);

        assertThat(half.plus(third)).isEqualTo(Fraction.of(5, 6));
        assertThat(third.minus(half)).isEqualTo(Fraction.of(-1, 6));
        assertThat(half.times(third)).isEqualTo(Fraction.of(1, 6));
        assertThat(half.times(6)).isEqualTo(Fraction.of(3));
        assertThat(half.by(third)).isEqualTo(Fraction.of(3, 2));
        assertThat(half.by(third.negate())).isEqualTo(Fraction.of(-3, 2));
        assertThatThrownBy(() -> half.by(Fraction.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    @DisplayName("Brøker sammenliknes, rundes ned og skrives som desimaltall uten å bomme")
    void comparedAndRounded() {
        assertThat(Fraction.of(1, 3)).isLessThan(Fraction.of(1, 2)).isGreaterThan(Fraction.of(-1, 2));
        assertThat(Fraction.of(-1, 2).sign()).isEqualTo(-1);
        assertThat(Fraction.of(7, 2).floor()).isEqualTo(BigInteger.valueOf(3));
        assertThat(Fraction.of(-7, 2).floor()).isEqualTo(BigInteger.valueOf(-4));
        assertThat(Fraction.of(-4).floor()).isEqualTo(BigInteger.valueOf(-4));
        assertThat(Fraction.of(7, 2).whole()).isFalse();
        assertThat(Fraction.of(4, 2).whole()).isTrue();
        assertThat(Fraction.of(1, 3).approximate()).isEqualTo(1 / 3.0);
    }

    @Test
    @DisplayName("Brøker gjøres til hele tall i det samme forholdet, så små som mulig")
    void scaled() {
        var scaled = Whole.scaled(new Fraction[]{Fraction.of(2, 3), Fraction.ZERO, Fraction.of(-4, 5)});

        assertThat(scaled).containsExactly(BigInteger.valueOf(5), BigInteger.ZERO, BigInteger.valueOf(-6));
        assertThat(Whole.scaled(new Fraction[]{Fraction.ZERO})).containsExactly(BigInteger.ZERO);
        assertThat(
                Whole.multiple(List.of(BigInteger.valueOf(4), BigInteger.valueOf(6), BigInteger.valueOf(3))))
                .isEqualTo(BigInteger.valueOf(12));
        assertThat(Whole.multiple(List.of())).isEqualTo(BigInteger.ONE);
    }

    @Test
    @DisplayName("Likninger løses nøyaktig, og de som ikke har én løsning, sies fra om")
    void equations() {
        var singular = 0;
        for (int trial = 0; trial < 1_000; trial++) {
            var random = new Random(trial);
            var size = 1 + random.nextInt(5);
            var matrix = new BigInteger[size][size];
            for (var line : matrix) {
                Arrays.setAll(line, _ -> BigInteger.valueOf(random.nextInt(7) - 3));
            }
            var right = new BigInteger[size];
            Arrays.setAll(right, _ -> BigInteger.valueOf(random.nextInt(9) - 4));

            var solution = Equations.solve(matrix, right);

            assertThat(solution.isPresent()).as("trial %d", trial).isEqualTo(determinant(matrix) != 0);
            singular += solution.isEmpty() ? 1 : 0;
            for (int row = 0; row < size && solution.isPresent(); row++) {
                var sum = Fraction.ZERO;
                for (int i = 0; i < size; i++) {
                    sum = sum.plus(solution.get()[i].times(matrix[row][i].longValue()));
                }
                assertThat(sum).as("trial %d", trial).isEqualTo(new Fraction(right[row], BigInteger.ONE));
            }
        }
        assertThat(singular).isBetween(50, 500);
    }

    private static long determinant(BigInteger[][] matrix) {
        var sum = 0L;
        for (int column = 0; column < matrix.length; column++) {
            var here = column;
            var minor = Arrays.stream(matrix).skip(1).map(line -> {
                var shorter = new BigInteger[line.length - 1];
                Arrays.setAll(shorter, i -> line[i < here ? i : i + 1]);
                return shorter;
            }).toArray(BigInteger[][]::new);
            sum += (column % 2 == 0 ? 1 : -1) * matrix[0][column].longValue()
                    * (minor.length == 0 ? 1 : determinant(minor));
        }
        return sum;
    }

    @Test
    @DisplayName("En kolonne husker bare det den teller, og teller det riktig")
    void columns() {
        var column = Column.of(new long[]{0, 3, 0, -2});
        var totals = new long[]{1, 1, 1, 1};

        column.addTo(totals, 5);

        assertThat(column.rows()).containsExactly(1, 3);
        assertThat(column.values()).containsExactly(3, -2);
        assertThat(totals).containsExactly(1, 16, 1, -9);
        assertThat(new long[]{column.at(0), column.at(1), column.at(3)}).containsExactly(0, 3, -2);
        assertThat(column.times(new double[]{100, 2, 100, 0.5})).isEqualTo(5.0);
        assertThat(
                Whole.times(new BigInteger[]{BigInteger.TEN, BigInteger.TWO, BigInteger.TEN, BigInteger.ZERO},
                        column))
                .isEqualTo(BigInteger.valueOf(6));
    }

    @Test
    @DisplayName("Det som telles i treere og seksere, kommer aldri til førti, men til trettini og førtito")
    void steps() {
        var columns = new Column[]{Column.of(new long[]{6}), Column.of(new long[]{-3}),
                Column.of(new long[]{4})};

        var threes = Steps.of(0, columns, new long[]{0, 0, 0}, new long[]{9, 9, 0});
        var given = Steps.of(0, columns, new long[]{0, 0, 2}, new long[]{9, 0, 2});
        var nothing = Steps.of(0, columns, new long[]{1, 0, 1}, new long[]{1, 0, 1});

        assertThat(threes).isEqualTo(new Steps(0, 3));
        assertThat(new long[]{threes.notBelow(40), threes.notAbove(40), threes.notBelow(42),
                threes.notAbove(42)})
                .containsExactly(42, 39, 42, 42);
        assertThat(given).isEqualTo(new Steps(8, 6));
        assertThat(new long[]{given.notBelow(9), given.notAbove(13), given.notBelow(1)}).containsExactly(14,
                8, 2);
        assertThat(nothing).isEqualTo(new Steps(10, 0));
        assertThat(new long[]{nothing.notBelow(7), nothing.notAbove(7)}).containsExactly(7, 7);
    }
}
