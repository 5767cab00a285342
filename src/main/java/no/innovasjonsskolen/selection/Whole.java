package no.innovasjonsskolen.selection;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/** Whole numbers of any size. */
final class Whole {

    private Whole() {}

    /** The fractions times one positive number that makes them whole and leaves no common factor. */
    static BigInteger[] scaled(Fraction[] fractions) {
        var under = multiple(Arrays.stream(fractions).map(Fraction::under).toList());
        var whole = new BigInteger[fractions.length];
        var common = BigInteger.ZERO;
        for (int i = 0; i < whole.length; i++) {
            whole[i] = fractions[i].over().multiply(under.divide(fractions[i].under()));
            common = common.gcd(whole[i]);
        }
        if (common.signum() > 0) {
            for (int i = 0; i < whole.length; i++) {
                whole[i] = whole[i].divide(common);
            }
        }
        return whole;
    }

    /** The least common multiple of positive numbers. */
    static BigInteger multiple(List<BigInteger> numbers) {
        return numbers.stream().reduce(BigInteger.ONE,
                (one, other) -> one.divide(one.gcd(other)).multiply(other));
    }

    /** The weighted sum of what a column adds. */
    static BigInteger times(BigInteger[] weights, Column column) {
        var sum = BigInteger.ZERO;
        for (int i = 0; i < column.rows().length; i++) {
            var weight = weights[column.rows()[i]];
            if (weight.signum() != 0) {
                sum = sum.add(weight.multiply(BigInteger.valueOf(column.values()[i])));
            }
        }
        return sum;
    }
}
