package no.innovasjonsskolen.offer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of the demo school's first offers.
 *
 * @param declines two that take no place
 * @param silent the one that never answers
 * @param accepts all others
 */
record DemoPlan(List<Offer> declines, Optional<Offer> silent, List<Offer> accepts) {

    private static final int TWO = 2;

    static DemoPlan of(Standing standing, Instant now) {
        var waiting = standing.living().stream().filter(it -> it.stateAt(now) instanceof Offer.Sent).toList();
        var single = waiting.stream().filter(it -> !isJoint(standing, it)).toList();
        var declines = single.stream().limit(TWO).toList();
        var silent = single.stream().filter(it -> !declines.contains(it)).findFirst();
        return new DemoPlan(declines, silent, waiting.stream()
                .filter(it -> !declines.contains(it) && !silent.equals(Optional.of(it))).toList());
    }

    /** Whether several municipalities are behind it. */
    static boolean isJoint(Standing standing, Offer offer) {
        return standing.published(offer.application()).filter(it -> it.members().size() > 1).isPresent();
    }
}
