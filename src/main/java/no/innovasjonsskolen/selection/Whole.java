package no.innovasjonsskolen.selection;

import java.math.BigInteger;

/** Whole numbers of any size. */
final class Whole {

    private Whole() {}

    /** The fractions times one positive number that makes them whole and leaves no common factor. */
    static BigInteger[] scaled(Fraction[] fractions) {
        var under = BigInteger.ONE;
        for (var fraction : fractions) {
            under = under.divide(under.gcd(fraction.under())).multiply(fraction.under());
        }
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
