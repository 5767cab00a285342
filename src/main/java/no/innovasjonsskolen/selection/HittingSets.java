package no.innovasjonsskolen.selection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The smallest sets that have something in common with each of some sets (Berge, «Hypergraphs», 1989). */
final class HittingSets {

    private HittingSets() {}

    /** All of them; one set at a time is met. */
    static List<BitSet> of(List<BitSet> sets) {
        var hits = new ArrayList<BitSet>();
        hits.add(new BitSet());
        for (var set : sets) {
            var next = new ArrayList<BitSet>();
            var unmet = new ArrayList<BitSet>();
            for (var hit : hits) {
                (hit.intersects(set) ? next : unmet).add(hit);
            }
            var met = List.copyOf(next);
            for (var hit : unmet) {
                for (int one = set.nextSetBit(0); one >= 0; one = set.nextSetBit(one + 1)) {
                    var longer = (BitSet) hit.clone();
                    longer.set(one);
                    if (met.stream().noneMatch(it -> within(it, longer)) && !next.contains(longer)) {
                        next.add(longer);
                    }
                }
            }
            hits = next;
        }
        return hits;
    }

    private static boolean within(BitSet small, BitSet large) {
        var rest = (BitSet) small.clone();
        rest.andNot(large);
        return rest.isEmpty();
    }
}
