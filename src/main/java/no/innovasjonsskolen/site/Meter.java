package no.innovasjonsskolen.site;

/**
 * How much there is of what is needed, as one bar with a mark; the words beside it say the same.
 *
 * @param value how much there is
 * @param need how much it takes; 0 for no mark
 * @param most where the scale ends
 * @param said all of it as a sentence
 */
public record Meter(int value, int need, int most, String said) {

    private static final double WHOLE = 100;

    /** A scale that ends somewhere. */
    public Meter {
        if (most <= 0 || value < 0 || need < 0) {
            throw new IllegalArgumentException("Not a scale: %d of %d".formatted(value, most));
        }
    }

    /** The bar's length in per cent. */
    public String filled() {
        return percent(value);
    }

    /** The position of the mark, in per cent. */
    public String mark() {
        return percent(need);
    }

    private String percent(int part) {
        return Math.round(Math.min(WHOLE, WHOLE * part / most) * 100) / 100.0 + "%";
    }
}
