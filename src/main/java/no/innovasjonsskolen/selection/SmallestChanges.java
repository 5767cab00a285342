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
        for (var sum = needed(0, furthest); sum >= 0 && sum <= furthest && found.isEmpty(); sum++) {
            spread(0, sum);
        }
        return found;
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
        var needed = needed(from, rest);
        if (needed < 0 || needed > rest) {
            return;
        }
        for (long step = 0; step <= Math.min(rest, reach(from)); step++) {
            steps[from] = step;
            spread(from + 1, rest - step);
        }
        steps[from] = 0;
    }

    /** What is needed at least of the bounds from this one on, even on average; -1 when nothing helps. */
    private long needed(int from, long most) {
        var columns = new ArrayList<>(pool.columns());
        var slack = columns.size();
        for (var bound : bounds.subList(from, bounds.size())) {
            columns.add(new Column(new int[] {bound.row()}, new long[] {bound.most() ? -1 : 1}));
        }
        var program = program(columns);
        for (int i = from; i < bounds.size(); i++) {
            program.bound(slack + i - from, 0, Math.min(most, reach(i)));
            program.worth(slack + i - from, -1);
        }
        for (int row = 0; row < pool.rows().size(); row++) {
            var it = row(row, from);
            program.boundRow(row, it.least(), it.max());
        }
        return program.maximise() == Simplex.Ending.INFEASIBLE ? -1
                : (long) Math.ceil(-program.objective() - 1e-6);
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
            search.rowWithin(row, it.least(), it.max());
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
