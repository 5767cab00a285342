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

    double low() {
        return min <= 0 ? Double.NEGATIVE_INFINITY : min;
    }

    double high() {
        return max == ANY ? Double.POSITIVE_INFINITY : max;
    }
}
