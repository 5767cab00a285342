package no.innovasjonsskolen.offer;

import java.time.Instant;
import java.util.HashSet;
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
        var declines = declining(standing, single, now);
        var silent = single.stream().filter(it -> !declines.contains(it)).findFirst();
        return new DemoPlan(declines, silent, waiting.stream()
                .filter(it -> !declines.contains(it) && !silent.equals(Optional.of(it))).toList());
    }

    /** Two whose places nobody alone can take over, so that it is drawn anew, where there are such. */
    private static List<Offer> declining(Standing standing, List<Offer> single, Instant now) {
        return single.stream()
                .flatMap(one -> single.stream().dropWhile(it -> !it.equals(one)).skip(1)
                        .map(other -> List.of(one, other)))
                .filter(it -> isDrawnAnew(standing, it, now)).findFirst()
                .orElseGet(() -> single.stream().limit(TWO).toList());
    }

    private static boolean isDrawnAnew(Standing standing, List<Offer> gone, Instant now) {
        var out = new HashSet<>(standing.out());
        gone.forEach(it -> out.add(it.application()));
        var without = new Standing(standing.selected(), standing.round(), standing.waived(),
                standing.changed(), standing.offers(), standing.late(), out, standing.last());
        return without.next(now).isEmpty() && without.redraw(now, 0).isPresent();
    }

    /** Whether several municipalities are behind it. */
    static boolean isJoint(Standing standing, Offer offer) {
        return standing.published(offer.application()).filter(it -> it.members().size() > 1).isPresent();
    }
}
