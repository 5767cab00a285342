package no.innovasjonsskolen.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Rounds broken numbers up or down so that every row still comes out within bounds: the linear program first,
 * which leaves no more broken numbers than there are rows, then branch and bound over these and a few others.
 */
final class Rounding {

    /** What the nearer side is worth at most: fine enough to tell sides apart, coarse enough for doubles. */
    static final long FINE = 1_000;

    private static final int OTHERS = 40;
    private static final long PATIENCE = 300;

    private final List<Column> columns;
    private final int rows;
    private final Simplex program;

    Rounding(Pool pool) {
        columns = pool.columns();
        rows = pool.rows().size();
        program = new Simplex(columns, new double[rows], new double[rows]);
    }

    /**
     * What is rounded.
     *
     * @param low the least of each number
     * @param high the most of each number
     * @param worth what one more of each is worth, so that numbers go to the nearer side
     * @param rowLow the least of each row; {@link Row#NONE} for no limit
     * @param rowHigh the most of each row; {@link Row#ANY} for no limit
     */
    record Task(long[] low, long[] high, long[] worth, long[] rowLow, long[] rowHigh) {

        boolean hopeless() {
            return crossed(low, high) || crossed(rowLow, rowHigh);
        }

        private static boolean crossed(long[] from, long[] to) {
            for (int i = 0; i < from.length; i++) {
                if (from[i] > to[i]) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Whole numbers within the bounds; empty when none were found within reasonable time. */
    Optional<long[]> round(Task task) {
        if (task.hopeless()) {
            return Optional.empty();
        }
        for (int kind = 0; kind < columns.size(); kind++) {
            program.bound(kind, task.low()[kind], task.high()[kind]);
            program.worth(kind, task.worth()[kind]);
        }
        for (int row = 0; row < rows; row++) {
            program.boundRow(row, task.rowLow()[row], task.rowHigh()[row]);
        }
        program.lean();
        if (program.maximise() == Simplex.Outcome.INFEASIBLE) {
            return Optional.empty();
        }
        for (int others = OTHERS; others <= OTHERS * 4; others *= 4) {
            var found = branch(task, free(task, others));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The broken numbers, and those others that would cost least to change. */
    private int[] free(Task task, int others) {
        var broken = new ArrayList<Integer>();
        var rest = new ArrayList<Integer>();
        for (int kind = 0; kind < columns.size(); kind++) {
            if (task.low()[kind] < task.high()[kind]) {
                var value = program.value(kind);
                (Math.abs(value - Math.rint(value)) > 1e-6 ? broken : rest).add(kind);
            }
        }
        var cost = new double[columns.size()];
        rest.forEach(kind -> cost[kind] = Math.abs(task.worth()[kind] - columns.get(kind)
                .times(program.multipliers())));
        rest.sort((one, other) -> cost[one] != cost[other] ? Double.compare(cost[one], cost[other])
                : one - other);
        broken.addAll(rest.subList(0, Math.min(others, rest.size())));
        return broken.stream().sorted().mapToInt(Integer::intValue).toArray();
    }

    private Optional<long[]> branch(Task task, int[] free) {
        var panel = new long[columns.size()];
        for (int kind = 0; kind < panel.length; kind++) {
            panel[kind] = Math.round(program.value(kind));
        }
        for (var kind : free) {
            panel[kind] = 0;
        }
        var counted = new long[rows];
        for (int kind = 0; kind < panel.length; kind++) {
            columns.get(kind).addTo(counted, panel[kind]);
        }
        var search = new PanelSearch(Arrays.stream(free).mapToObj(columns::get).toList(), rows);
        for (int i = 0; i < free.length; i++) {
            search.within(i, task.low()[free[i]], task.high()[free[i]]);
            search.worth(i, task.worth()[free[i]]);
        }
        for (int row = 0; row < rows; row++) {
            search.rowWithin(row, task.rowLow()[row] == Row.NONE ? Row.NONE
                    : task.rowLow()[row] - counted[row],
                    task.rowHigh()[row] == Row.ANY ? Row.ANY : task.rowHigh()[row] - counted[row]);
        }
        var found = search.first(Double.NEGATIVE_INFINITY, PATIENCE);
        found.ifPresent(it -> {
            for (int i = 0; i < free.length; i++) {
                panel[free[i]] = it[i];
            }
        });
        return found.map(_ -> panel);
    }
}
