package no.innovasjonsskolen.selection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Those who were not drawn, in the order they are asked when somebody declines.
 *
 * @param order ids
 */
public record Reserve(List<String> order) {

    /** In the order that the draw's seed gives. */
    public static Reserve of(Seed seed, Collection<String> ids) {
        return new Reserve(seed.order(ids));
    }

    /**
     * The first who can have a place beside those who hold theirs, so that all the problem's rules are kept,
     * the least as well as the most. Nobody, when no single one can: then a {@link Redraw} is needed.
     *
     * @param holding ids of all who have a place and have not declined it
     */
    public Optional<String> next(Problem problem, Set<String> holding) {
        var tally = new Tally(problem);
        return order.stream().filter(tally::knows).filter(id -> !holding.contains(id))
                .filter(id -> tally.faults(0, with(holding, id)).isEmpty()).findFirst();
    }

    private static List<String> with(Set<String> holding, String id) {
        var together = new ArrayList<>(holding);
        together.add(id);
        return together;
    }
}
