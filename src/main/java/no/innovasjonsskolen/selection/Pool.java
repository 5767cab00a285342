package no.innovasjonsskolen.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * A problem as numbers: what is counted, and kinds of applications. A panel is a whole number for each kind,
 * from none to all of it, that keeps every row.
 *
 * @param rows seats first, then rules, then groups of which a panel holds one at most
 * @param kinds in an order that the problem's content alone decides
 */
record Pool(List<Row> rows, List<ApplicantClass> kinds) {

    /** Merges equal applications. */
    static Pool of(Problem problem) {
        var rows = new ArrayList<Row>();
        rows.add(row(Row.SEATS, problem.seats()));
        problem.rules().forEach(it -> rows.add(row(it.label(), it.bounds())));
        problem.conflicts().forEach(it -> rows.add(new Row(Grounds.conflict(it), 0, 1)));
        var kinds = new TreeMap<Key, List<String>>();
        for (var application : problem.applications()) {
            kinds.computeIfAbsent(key(problem, application, rows.size()), _ -> new ArrayList<>())
                    .add(application.id());
        }
        return new Pool(List.copyOf(rows),
                kinds.entrySet().stream()
                        .map(it -> new ApplicantClass(List.copyOf(it.getValue()),
                                Column.of(it.getKey().adds()), it.getKey().taken()))
                        .toList());
    }

    /** The same pool where these rows are kept as well. */
    Pool with(Row row, long[] coefficients) {
        var more = new ArrayList<>(rows);
        more.add(row);
        var wider = new ArrayList<ApplicantClass>();
        for (int kind = 0; kind < kinds.size(); kind++) {
            var full = new long[more.size()];
            kinds.get(kind).column().addTo(full, 1);
            full[rows.size()] = coefficients[kind];
            wider.add(new ApplicantClass(kinds.get(kind).ids(), Column.of(full), kinds.get(kind).taken()));
        }
        return new Pool(List.copyOf(more), List.copyOf(wider));
    }

    /** With a row that counts applications and binds nothing, so that panels can be made of ordinary size. */
    Pool counted() {
        var ones = new long[kinds.size()];
        Arrays.fill(ones, 1);
        return with(new Row("applications", 0, Row.ANY), ones);
    }

    List<Column> columns() {
        return kinds.stream().map(ApplicantClass::column).toList();
    }

    int[] sizes() {
        return kinds.stream().mapToInt(ApplicantClass::size).toArray();
    }

    /** What the rows count when a panel holds this many of each kind. */
    long[] count(long[] panel) {
        var totals = new long[rows.size()];
        for (int kind = 0; kind < kinds.size(); kind++) {
            if (panel[kind] != 0) {
                kinds.get(kind).column().addTo(totals, panel[kind]);
            }
        }
        return totals;
    }

    private static Row row(String label, Bounds bounds) {
        return new Row(label, bounds.min(), bounds.hasMax() ? bounds.max() : Row.ANY);
    }

    private static Key key(Problem problem, Application application, int rows) {
        var adds = new long[rows];
        adds[0] = application.seats();
        var at = 1;
        for (var rule : problem.rules()) {
            adds[at++] = rule.count(application);
        }
        for (var group : problem.conflicts()) {
            adds[at++] = group.contains(application.id()) ? 1 : 0;
        }
        return new Key(adds, problem.taken().contains(application.id()));
    }

    private record Key(long[] adds, boolean taken) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            var order = Arrays.compare(adds, other.adds);
            return order != 0 ? order : Boolean.compare(taken, other.taken);
        }
    }
}
