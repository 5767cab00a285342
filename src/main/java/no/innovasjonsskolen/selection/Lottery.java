package no.innovasjonsskolen.selection;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.SortedMap;

/**
 * A lottery that is ready to be held: numbered tickets, and for each the panel it wins.
 *
 * @param fingerprint of the problem it was made for
 * @param tickets how many there are, numbered from 0
 * @param chances the fair chance of each application, exactly
 * @param proven whether a lottery with exactly these chances is proven to exist; else they are an upper limit
 *     that this one comes within the deviation of
 * @param levels lowest first; every application is in one
 * @param ticketsOf how many tickets each application is on
 * @param panels in the order of their tickets, without gaps
 */
public record Lottery(String fingerprint, long tickets, SortedMap<String, Fraction> chances, boolean proven,
        List<Step> levels, SortedMap<String, Long> ticketsOf, List<Panel> panels) {

    /** The name and version of the way lotteries are made; the same version gives the same bytes. */
    public static final String ENGINE = "innovasjonsskolen-selection 1";

    /**
     * Applications that share a chance, and why it is no higher.
     *
     * @param applications their ids, sorted
     * @param bindings what binds; none when nothing can be in a panel, or everything is
     */
    public record Step(Fraction value, List<String> applications, List<Binding> bindings) {}

    /**
     * A rule that binds.
     *
     * @param rule its label, or {@code seats}
     * @param most whether its most binds; else its fewest
     * @param weight a positive whole number: what it counts for beside the others
     */
    public record Binding(String rule, boolean most, String weight) {}

    /**
     * Applications that are selected together.
     *
     * @param first its first ticket
     * @param last its last ticket
     * @param applications their ids, sorted
     */
    public record Panel(long first, long last, List<String> applications) {

        /** How many tickets win this panel. */
        public long tickets() {
            return last - first + 1;
        }
    }

    /** The largest distance between somebody's share of the tickets and her chance. */
    public Fraction deviation() {
        var largest = Fraction.ZERO;
        for (var it : chances.entrySet()) {
            var distance = Fraction.of(requireNonNull(ticketsOf.get(it.getKey())), tickets)
                    .minus(it.getValue());
            distance = distance.sign() < 0 ? distance.negate() : distance;
            largest = distance.compareTo(largest) > 0 ? distance : largest;
        }
        return largest;
    }
}
