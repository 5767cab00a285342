package no.innovasjonsskolen.selection;

import java.math.BigInteger;
import java.util.Optional;

/** Linear equations in whole numbers, solved exactly. */
final class Equations {

    private Equations() {}

    /**
     * The solution of matrix · x = right, by Bareiss' elimination, which never leaves the whole numbers
     * («Sylvester's Identity and Multistep Integer-Preserving Gaussian Elimination», 1968).
     *
     * @return empty when there is none, or more than one
     */
    static Optional<Fraction[]> solve(BigInteger[][] matrix, BigInteger[] right) {
        var size = right.length;
        var work = new BigInteger[size][size + 1];
        for (int row = 0; row < size; row++) {
            System.arraycopy(matrix[row], 0, work[row], 0, size);
            work[row][size] = right[row];
        }
        var last = BigInteger.ONE;
        for (int step = 0; step < size; step++) {
            if (!bringUp(work, step)) {
                return Optional.empty();
            }
            var pivot = work[step][step];
            for (int row = step + 1; row < size; row++) {
                var factor = work[row][step];
                for (int i = step + 1; i <= size; i++) {
                    var cross = work[row][i].multiply(pivot);
                    if (factor.signum() != 0 && work[step][i].signum() != 0) {
                        cross = cross.subtract(factor.multiply(work[step][i]));
                    }
                    work[row][i] = cross.divide(last);
                }
                work[row][step] = BigInteger.ZERO;
            }
            last = pivot;
        }
        return Optional.of(substitute(work, size));
    }

    private static boolean bringUp(BigInteger[][] work, int step) {
        for (int row = step; row < work.length; row++) {
            if (work[row][step].signum() != 0) {
                var line = work[row];
                work[row] = work[step];
                work[step] = line;
                return true;
            }
        }
        return false;
    }

    private static Fraction[] substitute(BigInteger[][] work, int size) {
        var solution = new Fraction[size];
        for (int row = size - 1; row >= 0; row--) {
            var rest = new Fraction(work[row][size], BigInteger.ONE);
            for (int i = row + 1; i < size; i++) {
                if (work[row][i].signum() != 0) {
                    rest = rest.minus(solution[i].times(new Fraction(work[row][i], BigInteger.ONE)));
                }
            }
            solution[row] = rest.by(new Fraction(work[row][row], BigInteger.ONE));
        }
        return solution;
    }
}
