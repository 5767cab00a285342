package no.innovasjonsskolen.participation;

/**
 * How many years somebody has, as far as her answer tells.
 *
 * @param least she has at least so many
 * @param below she has fewer than so many
 */
record Years(int least, int below) {

    /** So many or more, without end. */
    static Years from(int least) {
        return new Years(least, Integer.MAX_VALUE);
    }

    /** Whether she has so many, whatever the answer leaves open. */
    boolean surely(int years) {
        return least >= years;
    }

    /** Whether she may have so many. */
    boolean perhaps(int years) {
        return below > years;
    }
}
