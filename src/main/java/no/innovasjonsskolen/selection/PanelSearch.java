package no.innovasjonsskolen.selection;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds whole panels: whole numbers within bounds that keep every row, and among them one that is worth
 * most. Branch and bound over the simplex method: where a number comes out broken, both whole numbers beside
 * it are tried, the nearer one first. Depth first, in a fixed order.
 */
final class PanelSearch {

    private static final double WHOLE = 1e-6;

    private final Simplex program;
    private final long[] low;
    private final long[] high;
    private final long[] worth;
    private final Column[] columns;
    private final long[] rowLow;
    private final long[] rowHigh;

    private long @Nullable [] best;
    private double least;
    private boolean any;
    private long nodes;
    private long limit;
    private boolean gaveUp;

    /** Nothing is allowed until bounds are given. */
    PanelSearch(List<Column> columns, int rows) {
        this.columns = columns.toArray(Column[]::new);
        low = new long[columns.size()];
        high = new long[columns.size()];
        worth = new long[columns.size()];
        rowLow = new long[rows];
        rowHigh = new long[rows];
        program = new Simplex(columns, new double[rows], new double[rows]);
    }

    /** Among the panels of a pool. */
    static PanelSearch in(Pool pool) {
        var search = new PanelSearch(pool.columns(), pool.rows().size());
        for (int kind = 0; kind < pool.kinds().size(); kind++) {
            var size = pool.kinds().get(kind).size();
            search.within(kind, pool.kinds().get(kind).taken() ? size : 0, size);
        }
        for (int row = 0; row < pool.rows().size(); row++) {
            var it = pool.rows().get(row);
            search.rowWithin(row, it.least(), it.max());
        }
        return search;
    }

    /** From now on the panel holds this many of a kind. */
    void within(int kind, long from, long to) {
        low[kind] = from;
        high[kind] = to;
    }

    /** From now on the row counts this many; {@link Row#NONE} and {@link Row#ANY} for no limits. */
    void rowWithin(int row, long from, long to) {
        rowLow[row] = from;
        rowHigh[row] = to;
    }

    /** What each of a kind is worth. */
    void worth(int kind, long value) {
        worth[kind] = value;
        program.worth(kind, value);
    }

    /** Any panel at all; empty when there is none. Worth is not looked at. */
    Optional<long[]> any() {
        return first(Double.NEGATIVE_INFINITY, Long.MAX_VALUE);
    }

    /** A panel that is worth most. */
    Optional<long[]> best() {
        any = false;
        return search(Double.NEGATIVE_INFINITY, Long.MAX_VALUE);
    }

    /** The first panel found that is worth more than this; see {@link #gaveUp()} when there is none. */
    Optional<long[]> first(double over, long patience) {
        any = true;
        return search(over, patience);
    }

    /** Whether the last search ended because its patience did, so that «none» is no proof. */
    boolean gaveUp() {
        return gaveUp;
    }

    private Optional<long[]> search(double over, long patience) {
        best = null;
        least = over;
        nodes = 0;
        limit = patience;
        gaveUp = false;
        if (!tighten()) {
            return Optional.empty();
        }
        for (int kind = 0; kind < low.length; kind++) {
            if (low[kind] > high[kind]) {
                return Optional.empty();
            }
            program.bound(kind, low[kind], high[kind]);
        }
        branch();
        return Optional.ofNullable(best);
    }

    /** Draws every row's bounds in to what the row can come to; false when nothing is left between them. */
    private boolean tighten() {
        for (int row = 0; row < rowLow.length; row++) {
            var steps = Steps.of(row, columns, low, high);
            var from = rowLow[row] == Row.NONE ? Row.NONE : steps.notBelow(rowLow[row]);
            var to = rowHigh[row] == Row.ANY ? Row.ANY : steps.notAbove(rowHigh[row]);
            if (from > to) {
                return false;
            }
            program.boundRow(row, from, to);
        }
        return true;
    }

    /** Returns whether the search is over. */
    private boolean branch() {
        if (++nodes > limit) {
            gaveUp = true;
            return true;
        }
        if (program.maximise() == Simplex.Outcome.INFEASIBLE || promise() <= least + WHOLE) {
            return false;
        }
        var broken = mostBroken();
        if (broken < 0) {
            return keep() && any;
        }
        var value = program.value(broken);
        var floor = Math.floor(value);
        var from = program.low(broken);
        var to = program.high(broken);
        var upFirst = value - floor > 0.5;
        for (int turn = 0; turn < 2; turn++) {
            if (turn == 0 == upFirst) {
                program.bound(broken, floor + 1, to);
            } else {
                program.bound(broken, from, floor);
            }
            if (branch()) {
                return true;
            }
        }
        program.bound(broken, from, to);
        return false;
    }

    /** No panel under this node is worth more; whole, since all worth is. */
    private double promise() {
        return least == Double.NEGATIVE_INFINITY ? 0 : Math.floor(program.objective() + WHOLE);
    }

    private int mostBroken() {
        var broken = -1;
        var most = WHOLE;
        for (int kind = 0; kind < low.length; kind++) {
            if (low[kind] < high[kind]) {
                var distance = Math.abs(program.value(kind) - Math.rint(program.value(kind)));
                if (distance > most) {
                    most = distance;
                    broken = kind;
                }
            }
        }
        return broken;
    }

    private boolean keep() {
        var panel = new long[low.length];
        var sum = 0L;
        for (int kind = 0; kind < panel.length; kind++) {
            panel[kind] = Math.round(program.value(kind));
            sum += panel[kind] * worth[kind];
        }
        if (!keepsRows(panel) || sum <= least) {
            return false;
        }
        best = panel;
        least = sum;
        return true;
    }

    private boolean keepsRows(long[] panel) {
        var totals = new long[rowLow.length];
        for (int kind = 0; kind < panel.length; kind++) {
            columns[kind].addTo(totals, panel[kind]);
        }
        for (int row = 0; row < totals.length; row++) {
            if (totals[row] < rowLow[row] || totals[row] > rowHigh[row]) {
                return false;
            }
        }
        return true;
    }
}
