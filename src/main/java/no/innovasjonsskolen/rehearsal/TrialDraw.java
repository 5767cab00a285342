package no.innovasjonsskolen.rehearsal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.innovasjonsskolen.selection.DrawUpLottery;
import no.innovasjonsskolen.selection.Lottery;
import no.innovasjonsskolen.selection.Problem;

/**
 * What came of a draw on trial. The lottery is the one that these applications would really have; only the
 * chance is another.
 *
 * @param ticket the one that won
 * @param selected the codes of those who would get a place
 * @param reserve the codes of the others, in the order they would wait
 */
record TrialDraw(long ticket, List<String> selected, List<String> reserve) {

    /** As many as in a real lottery, as the booklet promises. */
    static final int TICKETS = 1_000;

    /** The same problem and seed always give the same; empty when the targets cannot all be met. */
    static Optional<TrialDraw> of(Problem problem, TrialSeed seed) {
        return DrawUpLottery.of(problem, TICKETS).map(it -> of(it, seed));
    }

    static TrialDraw of(Lottery lottery, TrialSeed seed) {
        var ticket = seed.ticket(TICKETS);
        var selected = lottery.panels().stream()
                .filter(it -> it.first() <= ticket && ticket <= it.last()).findFirst().orElseThrow()
                .applications();
        var inside = Set.copyOf(selected);
        return new TrialDraw(ticket, selected, seed.order(
                lottery.chances().keySet().stream().filter(it -> !inside.contains(it)).toList()));
    }
}
