package no.innovasjonsskolen.selection;

/**
 * The fewest and the most that a panel may hold of something, both included.
 *
 * @param max {@link #NO_MAX} when there is none
 */
public record Bounds(int min, int max) {

    /** As many as there are. */
    public static final int NO_MAX = Integer.MAX_VALUE;

    /** The most that may be asked for: sums of a million such numbers fit in a long. */
    private static final int LIMIT = 1_000_000_000;

    /** Checks that they are whole, not negative and in order. */
    public Bounds {
        if (min < 0 || max < min || min > LIMIT || max > LIMIT && max != NO_MAX) {
            throw new IllegalArgumentException(
                    "at least %d and at most %d cannot both hold; write numbers from 0 to %d, smaller first"
                            .formatted(min, max, LIMIT));
        }
    }

    boolean hasMax() {
        return max != NO_MAX;
    }
}
