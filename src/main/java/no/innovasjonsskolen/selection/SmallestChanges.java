package no.innovasjonsskolen.selection;

import java.util.ArrayList;
import java.util.List;

/**
 * All ways to change bounds that make a panel possible and change as little as can be, counted one for each
 * unit that a minimum is lowered or a maximum raised.
 */
final class SmallestChanges {

    private static final int MANY = 1_000;

    private final Pool pool;
    private final List<Bounded> bounds;
    private final long[] steps;
    private final long furthest;
    private final List<List<Change>> found = new ArrayList<>();

    /** A bound that may be changed. */
    record Bounded(int row, boolean most, long value) {}

    /** A changed bound. */
    record Change(int row, boolean most, long from, long to) {}

    SmallestChanges(Pool pool, List<Bounded> bounds) {
        this.pool = pool;
        this.bounds = bounds;
        this.steps = new long[bounds.size()];
        var totals = new long[pool.rows().size()];
        pool.kinds().forEach(it -> it.column().addTo(totals, it.size()));
        this.furthest = bounds.stream().mapToLong(it -> it.most() ? Math.max(0, totals[it.row()] - it.value())
                : it.value()).sum();
    }

    /** All of them, a thousand at most; none when no change helps. */
    List<List<Change>> all() {
        for (var sum = least(); sum >= 0 && sum <= furthest && found.isEmpty(); sum++) {
            spread(0, sum);
        }
        return found;
    }

    /** No less than this is needed, even on average; -1 when no change helps. */
    private long least() {
        var columns = new ArrayList<>(pool.columns());
        var slack = columns.size();
        for (var bound : bounds) {
            columns.add(new Column(new int[] {bound.row()}, new long[] {bound.most() ? -1 : 1}));
        }
        var program = program(columns);
        for (int i = 0; i < bounds.size(); i++) {
            program.bound(slack + i, 0, reach(i));
            program.worth(slack + i, -1);
        }
        return program.maximise() == Simplex.Ending.INFEASIBLE ? -1
                : (long) Math.ceil(-program.objective() - 1e-6);
    }

    private long reach(int i) {
        return bounds.get(i).most() ? furthest : bounds.get(i).value();
    }

    /** Spreads the rest of the sum over the bounds from this one on. */
    private void spread(int from, long rest) {
        if (found.size() >= MANY) {
            return;
        }
        if (from == bounds.size()) {
            if (rest == 0 && changed().any().isPresent()) {
                found.add(changes());
            }
            return;
        }
        if (!possible(from, rest)) {
            return;
        }
        for (long step = 0; step <= Math.min(rest, reach(from)); step++) {
            steps[from] = step;
            spread(from + 1, rest - step);
        }
        steps[from] = 0;
    }

    /** Whether the rest could help on average, spread over the bounds from this one on. */
    private boolean possible(int from, long rest) {
        var columns = new ArrayList<>(pool.columns());
        var slack = columns.size();
        for (int i = from; i < bounds.size(); i++) {
            var bound = bounds.get(i);
            columns.add(new Column(new int[] {bound.row()}, new long[] {bound.most() ? -1 : 1}));
        }
        var program = program(columns);
        for (int i = 0; i < bounds.size(); i++) {
            var bound = bounds.get(i);
            if (i >= from) {
                program.bound(slack + i - from, 0, Math.min(rest, reach(i)));
                program.worth(slack + i - from, -1);
            }
        }
        for (int row = 0; row < pool.rows().size(); row++) {
            var it = row(row, from);
            program.boundRow(row, it.low(), it.high());
        }
        return program.maximise() == Simplex.Ending.OPTIMAL && -program.objective() <= rest + 1e-6;
    }

    private Simplex program(List<Column> columns) {
        var program = new Simplex(columns, pool.rows().stream().mapToDouble(Row::low).toArray(),
                pool.rows().stream().mapToDouble(Row::high).toArray());
        for (int kind = 0; kind < pool.kinds().size(); kind++) {
            var it = pool.kinds().get(kind);
            program.bound(kind, it.taken() ? it.size() : 0, it.size());
        }
        return program;
    }

    private PanelSearch changed() {
        var search = PanelSearch.in(pool);
        for (int row = 0; row < pool.rows().size(); row++) {
            var it = row(row, bounds.size());
            search.rowWithin(row, it.min() <= 0 ? Row.NONE : it.min(), it.max());
        }
        return search;
    }

    /** A row with the steps of the bounds before this one. */
    private Row row(int row, int before) {
        var it = pool.rows().get(row);
        var min = it.min();
        var max = it.max();
        for (int i = 0; i < before; i++) {
            if (bounds.get(i).row() == row) {
                min -= bounds.get(i).most() ? 0 : steps[i];
                max += bounds.get(i).most() ? steps[i] : 0;
            }
        }
        return new Row(it.label(), min, max);
    }

    private List<Change> changes() {
        var changes = new ArrayList<Change>();
        for (int i = 0; i < steps.length; i++) {
            if (steps[i] > 0) {
                var it = bounds.get(i);
                changes.add(new Change(it.row(), it.most(), it.value(),
                        it.most() ? it.value() + steps[i] : it.value() - steps[i]));
            }
        }
        return List.copyOf(changes);
    }
}
