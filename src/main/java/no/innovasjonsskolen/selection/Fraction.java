package no.innovasjonsskolen.selection;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * An exact fraction in lowest terms.
 *
 * @param over the numerator
 * @param under the denominator, always positive
 */
public record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {

    /** None. */
    public static final Fraction ZERO = of(0);
    /** The whole. */
    public static final Fraction ONE = of(1);

    /** Shortens. */
    public Fraction {
        if (under.signum() == 0) {
            throw new ArithmeticException("A fraction of nothing");
        }
        var common = over.gcd(under);
        if (under.signum() < 0) {
            common = common.negate();
        }
        if (!common.equals(BigInteger.ONE)) {
            over = over.divide(common);
            under = under.divide(common);
        }
    }

    /** A whole number. */
    public static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /** One number over another; the other is not 0. */
    public static Fraction of(long over, long under) {
        return new Fraction(BigInteger.valueOf(over), BigInteger.valueOf(under));
    }

    /** The sum. */
    public Fraction plus(Fraction other) {
        return new Fraction(over.multiply(other.under).add(other.over.multiply(under)),
                under.multiply(other.under));
    }

    /** The difference. */
    public Fraction minus(Fraction other) {
        return plus(other.negate());
    }

    /** The same below zero. */
    public Fraction negate() {
        return new Fraction(over.negate(), under);
    }

    /** The product. */
    public Fraction times(Fraction other) {
        return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    /** The product with a whole number. */
    public Fraction times(long factor) {
        return new Fraction(over.multiply(BigInteger.valueOf(factor)), under);
    }

    /** The quotient. */
    public Fraction by(Fraction other) {
        return new Fraction(over.multiply(other.under), under.multiply(other.over));
    }

    /** -1, 0 or 1. */
    public int sign() {
        return over.signum();
    }

    /** The largest whole number that is not greater. */
    public BigInteger floor() {
        var parts = over.divideAndRemainder(under);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** Whether it is a whole number. */
    public boolean whole() {
        return under.equals(BigInteger.ONE);
    }

    /** The nearest double, or its neighbour. */
    public double approximate() {
        return new BigDecimal(over).divide(new BigDecimal(under), MathContext.DECIMAL64).doubleValue();
    }

    @Override
    public int compareTo(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }

    /** «5/12», or «1». */
    @Override
    public String toString() {
        return whole() ? over.toString() : over + "/" + under;
    }
}
