package no.innovasjonsskolen.selection;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A new draw for the places that are left when some have accepted theirs and others have declined: a new
 * lottery for what remains of the problem, and the next ticket from the seed of the first draw.
 */
public final class Redraw {

    private Redraw() {}

    /**
     * What remains: those who accepted hold their places in every panel, those who declined are gone, and all
     * others are in the lottery again under the same rules.
     */
    public static Problem residual(Problem problem, Set<String> accepted, Set<String> declined) {
        var taken = new HashSet<>(problem.taken());
        taken.removeAll(declined);
        taken.addAll(accepted);
        return new Problem(problem.seats(), problem.rules(),
                problem.applications().stream().filter(it -> !declined.contains(it.id())).toList(),
                problem.conflicts().stream().map(group -> without(group, declined))
                        .filter(group -> group.size() > 1).toList(),
                taken);
    }

    /**
     * Who is in the panel that a new draw gives.
     *
     * @param draw counts the new draws after the first one, from 1
     */
    public static List<String> admitted(LotteryFile lottery, Seed seed, int draw) {
        var ticket = seed.replacement(draw, lottery.tickets());
        return lottery.panels().get(Draw.panel(lottery.panels(), ticket).orElseThrow()).applications();
    }

    private static List<String> without(List<String> group, Set<String> declined) {
        return group.stream().filter(id -> !declined.contains(id)).toList();
    }
}
