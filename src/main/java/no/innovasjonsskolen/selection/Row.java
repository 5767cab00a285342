package no.innovasjonsskolen.selection;

/**
 * Something that is counted in every panel.
 *
 * @param label what sentences and files call it
 * @param min the fewest
 * @param max the most; {@link #ANY} when there is no limit
 */
record Row(String label, long min, long max) {

    /** No upper limit. */
    static final long ANY = Long.MAX_VALUE;

    /** No lower limit. */
    static final long NONE = Long.MIN_VALUE;

    /** The name of the row that counts seats. */
    static final String SEATS = "seats";

    /** The fewest, or {@link #NONE} when that binds nothing. */
    long least() {
        return min <= 0 ? NONE : min;
    }

    double low() {
        return from(least());
    }

    double high() {
        return to(max);
    }

    /** A lower limit as the simplex method has it. */
    static double from(long limit) {
        return limit == NONE ? Double.NEGATIVE_INFINITY : limit;
    }

    /** An upper limit as the simplex method has it. */
    static double to(long limit) {
        return limit == ANY ? Double.POSITIVE_INFINITY : limit;
    }
}
