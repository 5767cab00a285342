package no.innovasjonsskolen.selection;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;

/** The smallest sets that have something in common with each of some sets (Berge, «Hypergraphs», 1989). */
final class HittingSets {

    private HittingSets() {}

    /** What hits no sets at all: the empty set alone. */
    static List<BitSet> none() {
        return List.of(new BitSet());
    }

    /** Those that hit one set more, from those that hit the others. */
    static List<BitSet> with(BitSet set, List<BitSet> hits) {
        var met = hits.stream().filter(it -> it.intersects(set)).toList();
        var next = new LinkedHashSet<>(met);
        for (var hit : hits) {
            if (!hit.intersects(set)) {
                for (int one = set.nextSetBit(0); one >= 0; one = set.nextSetBit(one + 1)) {
                    var longer = (BitSet) hit.clone();
                    longer.set(one);
                    if (met.stream().noneMatch(it -> within(it, longer))) {
                        next.add(longer);
                    }
                }
            }
        }
        return List.copyOf(next);
    }

    private static boolean within(BitSet small, BitSet large) {
        var rest = (BitSet) small.clone();
        rest.andNot(large);
        return rest.isEmpty();
    }
}
