package no.innovasjonsskolen.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * All ways to change bounds that make a panel possible and change as little as can be, counted one for each
 * unit that a minimum is lowered or a maximum raised.
 */
final class SmallestChanges {

    private static final int MANY = 1_000;
    private static final int PATIENCE = 20_000;

    private final Pool pool;
    private final List<Bounded> bounds;
    private final long[] steps;
    private final long furthest;
    private final List<List<Change>> found = new ArrayList<>();
    private int tries;

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

    /** All of them, or one at least when there are too many to look for; none when no change helps. */
    List<List<Change>> all() {
        smallest().ifPresent(first -> {
            spread(0, Arrays.stream(first).sum());
            if (found.isEmpty()) {
                System.arraycopy(first, 0, steps, 0, steps.length);
                found.add(changes());
            }
        });
        return found;
    }

    /** Whether all were looked for. */
    boolean complete() {
        return found.size() < MANY && tries < PATIENCE;
    }

    /** The steps of some smallest change: a panel that costs least, when each step costs one. */
    private Optional<long[]> smallest() {
        var kinds = pool.kinds().size();
        var search = new PanelSearch(widened(0), pool.rows().size());
        for (int kind = 0; kind < kinds; kind++) {
            var it = pool.kinds().get(kind);
            search.within(kind, it.taken() ? it.size() : 0, it.size());
        }
        for (int i = 0; i < bounds.size(); i++) {
            search.within(kinds + i, 0, reach(i));
            search.worth(kinds + i, -1);
        }
        for (int row = 0; row < pool.rows().size(); row++) {
            search.rowWithin(row, pool.rows().get(row).least(), pool.rows().get(row).max());
        }
        return search.best().map(it -> Arrays.copyOfRange(it, kinds, it.length));
    }

    /** The kinds, and a column for each step of the bounds from this one on. */
    private List<Column> widened(int from) {
        var columns = new ArrayList<>(pool.columns());
        for (var bound : bounds.subList(from, bounds.size())) {
            columns.add(new Column(new int[]{bound.row()}, new long[]{bound.most() ? -1 : 1}));
        }
        return columns;
    }

    private long reach(int i) {
        return bounds.get(i).most() ? furthest : bounds.get(i).value();
    }

    /** Spreads the rest of the sum over the bounds from this one on. */
    private void spread(int from, long rest) {
        if (found.size() >= MANY || tries >= PATIENCE) {
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
        var last = from == bounds.size() - 1;
        for (long step = last ? rest : 0; step <= Math.min(rest, reach(from)); step++) {
            steps[from] = step;
            spread(from + 1, rest - step);
        }
        steps[from] = 0;
    }

    /** What is needed at least of the bounds from this one on, even on average; -1 when nothing helps. */
    private long needed(int from, long most) {
        tries++;
        var slack = pool.kinds().size();
        var program = program(widened(from));
        for (int i = from; i < bounds.size(); i++) {
            program.bound(slack + i - from, 0, Math.min(most, reach(i)));
            program.worth(slack + i - from, -1);
        }
        for (int row = 0; row < pool.rows().size(); row++) {
            var it = row(row, from);
            program.boundRow(row, it.least(), it.max());
        }
        return program.maximise() == Simplex.Outcome.INFEASIBLE ? -1
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
