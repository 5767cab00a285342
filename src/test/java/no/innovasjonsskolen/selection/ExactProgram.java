package no.innovasjonsskolen.selection;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/**
 * A linear program solved in whole numbers of any size: maximise c·x, A x = b, x ≥ 0. The textbook's tableau
 * in two phases with Bland's rule, each pivot divided by the last one, which always comes out even. Slow and
 * sure; it shares nothing with the engine, which it is there to test.
 */
final class ExactProgram {

    private final BigInteger[][] table;
    private final int[] basis;
    private final int rows;
    private final int right;
    private BigInteger under = BigInteger.ONE;

    /** The goal of the first phase is the last row, that of the second the one before. */
    private ExactProgram(BigInteger[][] equations, long[] goal) {
        rows = equations.length;
        right = goal.length;
        basis = new int[rows];
        table = Arrays.copyOf(equations, rows + 2);
        table[rows] = new BigInteger[right + 1];
        table[rows + 1] = new BigInteger[right + 1];
        for (int column = 0; column <= right; column++) {
            table[rows][column] = column == right ? BigInteger.ZERO : BigInteger.valueOf(-goal[column]);
            table[rows + 1][column] = BigInteger.ZERO;
            for (int row = 0; row < rows; row++) {
                table[rows + 1][column] = table[rows + 1][column].subtract(table[row][column]);
            }
        }
        Arrays.setAll(basis, row -> right + 1 + row);
    }

    /**
     * The greatest value of the goal; empty when nothing keeps the equations.
     *
     * @param equations coefficients, and last what they shall come to, which is not negative
     */
    static Optional<Fraction> most(BigInteger[][] equations, long[] goal) {
        var copies = Arrays.stream(equations).map(BigInteger[]::clone).toArray(BigInteger[][]::new);
        var program = new ExactProgram(copies, goal);
        program.climb(program.rows + 1);
        if (program.table[program.rows + 1][program.right].signum() != 0) {
            return Optional.empty();
        }
        program.clean();
        program.climb(program.rows);
        return Optional.of(new Fraction(program.table[program.rows][program.right], program.under));
    }

    private void climb(int goal) {
        while (true) {
            var column = 0;
            while (column < right && table[goal][column].signum() >= 0) {
                column++;
            }
            if (column == right) {
                return;
            }
            pivot(leaving(column), column);
        }
    }

    private int leaving(int column) {
        var best = -1;
        for (int row = 0; row < rows; row++) {
            if (table[row][column].signum() > 0) {
                var order = best < 0 ? -1 : table[row][right].multiply(table[best][column])
                        .compareTo(table[best][right].multiply(table[row][column]));
                if (order < 0 || order == 0 && basis[row] < basis[best]) {
                    best = row;
                }
            }
        }
        if (best < 0) {
            throw new IllegalStateException("There is no greatest value");
        }
        return best;
    }

    /** What is left of the first phase counts 0, and gives way where it can. */
    private void clean() {
        for (int row = 0; row < rows; row++) {
            if (basis[row] <= right) {
                continue;
            }
            for (int column = 0; column < right; column++) {
                if (table[row][column].signum() != 0) {
                    if (table[row][column].signum() < 0) {
                        var line = table[row];
                        Arrays.setAll(line, i -> line[i].negate());
                    }
                    pivot(row, column);
                    break;
                }
            }
        }
    }

    private void pivot(int row, int column) {
        var by = table[row][column];
        for (int other = 0; other < table.length; other++) {
            var factor = table[other][column];
            if (other != row) {
                for (int i = 0; i <= right; i++) {
                    table[other][i] = table[other][i].multiply(by).subtract(factor.multiply(table[row][i]))
                            .divide(under);
                }
            }
        }
        under = by;
        basis[row] = column;
    }
}
