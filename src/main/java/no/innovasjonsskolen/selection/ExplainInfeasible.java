package no.innovasjonsskolen.selection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out why a problem has no panel. All smallest conflicts are found by going back and forth between
 * them and what hits them all: take away a smallest set of bounds that hits every known conflict; if the rest
 * still cannot be kept, it holds a new conflict (Reiter, «A theory of diagnosis from first principles»,
 * 1987).
 */
public final class ExplainInfeasible {

    /** How many times it is tried whether some bounds can be kept, before it is said that there are more. */
    private static final int PATIENCE = 5_000;

    private final Problem problem;
    private final Pool pool;
    private final List<Bounded> bounds = new ArrayList<>();
    private int tries;
    private boolean complete = true;

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
        var smallest = new SmallestChanges(work.pool, work.bounds.stream()
                .filter(it -> it.row() > 0 || !it.bound().most()).map(it -> new SmallestChanges.Bounded(
                        it.row(), it.bound().most(), it.bound().value()))
                .toList());
        var changes = smallest.all().stream().map(it -> it.stream().map(change -> new Infeasible.Change(
                new Infeasible.Bound(work.pool.rows().get(change.row()).label(), change.most(),
                        change.from()),
                change.to())).toList()).sorted(KINDEST).toList();
        var conflicts = work.conflicts();
        return new Infeasible(problem.fingerprint(),
                changes.isEmpty() ? -1 : changes.getFirst().stream().mapToLong(Infeasible.Change::size).sum(),
                changes, conflicts, smallest.complete() && work.complete);
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
        var hits = HittingSets.with(conflicts.getFirst(), HittingSets.none());
        var kept = new HashSet<BitSet>();
        for (var next = unkept(hits, kept); next.isPresent(); next = unkept(hits, kept)) {
            if (tries >= PATIENCE || hits.size() >= PATIENCE) {
                complete = false;
                break;
            }
            var rest = (BitSet) all.clone();
            rest.andNot(next.get());
            if (keepable(rest)) {
                kept.add(next.get());
            } else {
                var conflict = shrink(rest);
                conflicts.add(conflict);
                hits = HittingSets.with(conflict, hits);
            }
        }
        return conflicts.stream().map(it -> it.stream().mapToObj(bounds::get).map(Bounded::bound).toList())
                .sorted(Comparator.comparingInt((List<Infeasible.Bound> it) -> it.size())
                        .thenComparing(List::toString, Codepoints.ORDER))
                .toList();
    }

    /** The groups of which more than one have their place already: no bound is to blame, and none helps. */
    private List<List<Infeasible.Bound>> overtaken() {
        return problem.conflicts().stream()
                .filter(group -> group.stream().filter(problem.taken()::contains).count() > 1)
                .map(group -> List.of(new Infeasible.Bound(Grounds.conflict(group), true, 1))).toList();
    }

    private static Optional<BitSet> unkept(List<BitSet> hits, Set<BitSet> kept) {
        return hits.stream().filter(it -> !kept.contains(it)).findFirst();
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
        tries++;
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
