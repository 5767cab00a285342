package no.innovasjonsskolen.proof;

import java.io.IOException;
import java.time.Duration;

/** How every proof ends: what anybody needs to repeat it, and how much it proves. */
final class Proofs {

    private static final double RULE_OF_THREE = 3;

    private Proofs() {}

    static void close(int passed, int failed, long seed, String commit, Duration took) {
        System.out.printf("%d passed, %d failed (seed %d, commit %s, %.1f minutes%s)%n", passed, failed, seed,
                commit, took.toMillis() / 60_000.0, failed > 0 || passed == 1 ? ""
                        : "; with 95 %% confidence fewer than %.2g %% fail".formatted(
                                Math.min(100, 100 * RULE_OF_THREE / passed)));
    }

    /** What is proved; asked at the start, for the tree may have moved on at the end. */
    static String commit() {
        try {
            var git = new ProcessBuilder("git", "describe", "--always", "--dirty").start();
            return new String(git.getInputStream().readAllBytes()).strip();
        } catch (IOException e) {
            return "unknown";
        }
    }
}
