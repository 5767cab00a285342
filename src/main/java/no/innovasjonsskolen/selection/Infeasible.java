package no.innovasjonsskolen.selection;

import java.util.List;

/**
 * Why no panel keeps all the rules, and what the smallest changes are that would help. Nothing is changed by
 * itself: people decide.
 *
 * @param fingerprint of the problem
 * @param minimum the smallest sum of changes of bounds that makes a panel possible; -1 when no change does
 * @param relaxations every set of changes of that sum, those first that keep most promises
 * @param conflicts every smallest set of bounds that cannot be kept together; when applications that shut
 *     each other out have their places already, only the groups where they do
 * @param complete whether these are all; else there are so many that the rest was not looked for
 */
public record Infeasible(String fingerprint, long minimum, List<List<Change>> relaxations,
        List<List<Bound>> conflicts, boolean complete) {

    /**
     * The fewest or the most that a rule allows.
     *
     * @param rule its label, {@code seats}, or «one of S1, S2» for a group
     * @param most whether it is the most
     */
    public record Bound(String rule, boolean most, long value) {

        /** «region=Sorlandet/municipality min 1». */
        @Override
        public String toString() {
            return "%s %s %d".formatted(rule, most ? "max" : "min", value);
        }
    }

    /** A bound, and what it would be instead. */
    public record Change(Bound bound, long to) {

        long size() {
            return Math.abs(bound.value() - to);
        }
    }
}
