package no.innovasjonsskolen.document;

import java.time.Duration;

/**
 * What reading one file may cost, shared by every check of it. A file that asks for more is refused: somebody
 * made it to cost more than it is worth. Not for two threads at once.
 */
final class Budget {

    /** Ten million bytes, each looked at a few times. */
    private static final long MOST_STEPS = 64L * 1024 * 1024;
    private static final long MOST_UNFOLDED = 256L * 1024 * 1024;
    private static final int MOST_DEPTH = 100;
    /** A backstop for a machine that is slow; the steps are what counts. */
    private static final Duration MOST_TIME = Duration.ofSeconds(10);
    private static final int LOOK_AT_THE_CLOCK = 64 * 1024;

    private final long ends = System.nanoTime() + MOST_TIME.toNanos();
    private long steps;
    private long unfolded;
    private long sinceTheClock;

    /** The machine was too slow, or is closing: it says nothing of the file. */
    static final class Stopped extends RuntimeException {

        private Stopped() {
            super("A file was not read to its end", null, false, false);
        }
    }

    /** The file asks for more than it may have. */
    static final class Spent extends RuntimeException {

        private Spent() {
            super("A file asked for more than reading one may cost", null, false, false);
        }
    }

    /** So many bytes, or parts of a text, were looked at. */
    void steps(long more) {
        steps += more;
        sinceTheClock += more;
        if (steps > MOST_STEPS) {
            throw new Spent();
        }
        if (sinceTheClock > LOOK_AT_THE_CLOCK) {
            sinceTheClock = 0;
            if (System.nanoTime() > ends || Thread.currentThread().isInterrupted()) {
                throw new Stopped();
            }
        }
    }

    /** So many bytes came out of what was packed. */
    void unfolded(long more) {
        unfolded += more;
        if (unfolded > MOST_UNFOLDED) {
            throw new Spent();
        }
        steps(more / 16); // Unpacking is done by machine code.
    }

    /** So many things lie inside each other. */
    void depth(int levels) {
        if (levels > MOST_DEPTH) {
            throw new Spent();
        }
    }
}
