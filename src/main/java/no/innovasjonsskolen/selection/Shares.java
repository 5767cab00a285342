package no.innovasjonsskolen.selection;

import java.util.List;
import java.util.Optional;

/** On how many tickets each kind shall be: its chance times the tickets, made whole. */
final class Shares {

    private Shares() {}

    /**
     * Whole shares that keep every row on average, each less than one from the exact share.
     *
     * @return empty when none were found
     */
    static Optional<long[]> of(Pool pool, List<Level> levels, long tickets, Rounding rounding) {
        var sizes = pool.sizes();
        var low = new long[sizes.length];
        var high = new long[sizes.length];
        var worth = new long[sizes.length];
        for (var level : levels) {
            for (var kind : level.kinds()) {
                var exact = level.value().times(tickets).times(sizes[kind]);
                low[kind] = exact.floor().longValueExact();
                high[kind] = exact.whole() ? low[kind] : low[kind] + 1;
                var part = exact.minus(Fraction.of(low[kind]));
                worth[kind] = part.times(2 * Rounding.FINE).floor().longValueExact() - Rounding.FINE;
            }
        }
        var rowLow = new long[pool.rows().size()];
        var rowHigh = new long[rowLow.length];
        for (int row = 0; row < rowLow.length; row++) {
            var it = pool.rows().get(row);
            rowLow[row] = it.min() * tickets;
            rowHigh[row] = it.max() == Row.ANY ? Row.ANY : it.max() * tickets;
        }
        return rounding.round(new Rounding.Task(low, high, worth, rowLow, rowHigh));
    }

    /** The nearest whole shares, when no others are found; rows may break by less than a ticket. */
    static long[] nearest(Pool pool, List<Level> levels, long tickets) {
        var sizes = pool.sizes();
        var shares = new long[sizes.length];
        levels.forEach(level -> level.kinds().forEach(kind -> shares[kind] = level.value().times(2 * tickets)
                .times(sizes[kind]).plus(Fraction.ONE).by(Fraction.of(2)).floor().longValueExact()));
        return shares;
    }
}
