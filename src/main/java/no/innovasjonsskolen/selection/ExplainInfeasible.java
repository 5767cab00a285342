package no.innovasjonsskolen.selection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds out why a problem has no panel. All smallest conflicts are found by going back and forth between
 * them and what hits them all: take away a smallest set of bounds that hits every known conflict; if the rest
 * still cannot be kept, it holds a new conflict (Reiter, «A theory of diagnosis from first principles»,
 * 1987).
 */
public final class ExplainInfeasible {

    private static final int MANY = 1_000;

    private final Problem problem;
    private final Pool pool;
    private final List<Bounded> bounds = new ArrayList<>();

    private record Bounded(int row, Infeasible.Bound bound) {}

    private ExplainInfeasible(Problem problem) {
        this.problem = problem;
        this.pool = Pool.of(problem);
        for (int row = 0; row <= problem.rules().size(); row++) {
            var it = pool.rows().get(row);
            if (it.min() > 0) {
                bounds.add(new Bounded(row, new Infeasible.Bound(it.label(), false, it.min())));
            }
            if (it.max() != Row.ANY) {
                bounds.add(new Bounded(row, new Infeasible.Bound(it.label(), true, it.max())));
            }
        }
    }

    /** Explains a problem that has no panel. */
    public static Infeasible of(Problem problem) {
        var work = new ExplainInfeasible(problem);
        var relaxations = new SmallestChanges(work.pool, work.bounds.stream()
                .filter(it -> it.row() > 0 || !it.bound().most()).map(it -> new SmallestChanges.Bounded(
                        it.row(), it.bound().most(), it.bound().value())).toList()).all();
        var changes = relaxations.stream().map(it -> it.stream().map(change -> new Infeasible.Change(
                new Infeasible.Bound(work.pool.rows().get(change.row()).label(), change.most(),
                        change.from()),
                change.to())).toList()).sorted(KINDEST).toList();
        return new Infeasible(problem.fingerprint(),
                changes.isEmpty() ? -1 : changes.getFirst().stream().mapToLong(Infeasible.Change::size).sum(),
                changes, work.conflicts());
    }

    /** First those that give up no promise of being represented, then those that lower the fewest minima. */
    private static final Comparator<List<Infeasible.Change>> KINDEST = Comparator
            .comparingLong((List<Infeasible.Change> it) -> it.stream()
                    .filter(change -> !change.bound().most() && change.to() == 0).count())
            .thenComparingLong(it -> it.stream().filter(change -> !change.bound().most()).count())
            .thenComparing(List::toString, Codepoints.ORDER);

    private List<List<Infeasible.Bound>> conflicts() {
        if (!keepable(new BitSet())) {
            return overtaken();
        }
        var all = new BitSet();
        all.set(0, bounds.size());
        var conflicts = new ArrayList<BitSet>(List.of(shrink(all)));
        var again = true;
        while (again && conflicts.size() < MANY) {
            again = false;
            for (var hits : HittingSets.of(conflicts)) {
                var rest = (BitSet) all.clone();
                rest.andNot(hits);
                if (!keepable(rest)) {
                    conflicts.add(shrink(rest));
                    again = true;
                    break;
                }
            }
        }
        return conflicts.stream().map(it -> it.stream().mapToObj(bounds::get).map(Bounded::bound).toList())
                .sorted(Comparator.comparing((List<Infeasible.Bound> it) -> it.size())
                        .thenComparing(List::toString, Codepoints.ORDER)).toList();
    }

    /** The groups of which more than one have their place already: no bound is to blame, and none helps. */
    private List<List<Infeasible.Bound>> overtaken() {
        return problem.conflicts().stream()
                .filter(group -> group.stream().filter(problem.taken()::contains).count() > 1)
                .map(group -> List.of(new Infeasible.Bound(Grounds.conflict(group), true, 1))).toList();
    }

    /** A smallest set within this one that still cannot be kept. */
    private BitSet shrink(BitSet bad) {
        var small = (BitSet) bad.clone();
        for (int i = 0; i < bounds.size(); i++) {
            if (small.get(i)) {
                small.clear(i);
                if (keepable(small)) {
                    small.set(i);
                }
            }
        }
        return small;
    }

    private boolean keepable(BitSet kept) {
        var search = PanelSearch.in(pool);
        for (int row = 0; row <= problem.rules().size(); row++) {
            var min = Row.NONE;
            var max = Row.ANY;
            for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
                if (bounds.get(i).row() == row) {
                    min = bounds.get(i).bound().most() ? min : bounds.get(i).bound().value();
                    max = bounds.get(i).bound().most() ? bounds.get(i).bound().value() : max;
                }
            }
            search.rowWithin(row, min, max);
        }
        return search.any().isPresent();
    }
}
