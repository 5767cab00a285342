package no.innovasjonsskolen.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The fairest chances that a lottery over whole panels can give. First the fairest on average; if no lottery
 * gives these, a rule that all panels keep and the chances break is added, and the chances are found anew.
 * When a lottery is found, its chances are the fairest of all: no lottery can do better than the average.
 *
 * @param pool the pool, with the rules that were added
 * @param levels lowest first
 * @param mixture panels and weights that give the chances; empty when tickets were dealt out directly
 * @param proven whether it was also computed exactly that the chances can be had
 */
record FairChances(Pool pool, List<Level> levels, Optional<Mixture> mixture, boolean proven) {

    private static final int MIXED = 150;
    private static final int LONGEST = 40;
    private static final int RULES = 200;

    /** Panels in proportions that sum to 1. */
    record Mixture(List<long[]> panels, double[] weights) {}

    /** The chance of each kind. */
    Fraction[] chances() {
        return chances(pool, levels);
    }

    /**
     * Finds them.
     *
     * @param original a pool that has a panel
     * @param first one of its panels
     */
    static FairChances of(Pool original, long[] first) {
        var known = new ArrayList<long[]>(List.of(first));
        var impossible = original.kinds().size() > MIXED ? new boolean[original.kinds().size()]
                : impossible(original, known);
        var pool = original;
        for (int added = 0; added <= RULES; added++) {
            var levels = Leximin.of(pool, impossible);
            if (pool.kinds().size() > MIXED) {
                return new FairChances(pool, levels, Optional.empty(), exactly(pool, levels));
            }
            switch (Membership.of(pool, chances(pool, levels), known)) {
                case Membership.Inside(var panels, var weights, var proven) -> {
                    return new FairChances(pool, levels, Optional.of(new Mixture(panels, weights)), proven);
                }
                case Membership.Unknown(var panels, var weights) -> {
                    return new FairChances(pool, levels, Optional.of(new Mixture(panels, weights)), false);
                }
                case Membership.Outside(var coefficients, var most) ->
                        pool = pool.with(new Row(label(pool, coefficients, most), 0, most), coefficients);
            }
        }
        throw new IllegalStateException("The chances were not found with %d more rules".formatted(RULES));
    }

    /** Whether some number of tickets can be dealt out that gives exactly the chances. */
    private static boolean exactly(Pool pool, List<Level> levels) {
        var under = Whole.multiple(levels.stream().map(it -> it.value().under()).toList());
        if (under.bitLength() > LONGEST) {
            return false;
        }
        var counted = pool.counted();
        var rounding = new Rounding(counted);
        return Shares.of(counted, levels, under.longValueExact(), rounding).filter(shares -> {
            var walk = new TicketWalk(counted, rounding, shares, under.longValueExact());
            walk.walk();
            return walk.remaining() == 0;
        }).isPresent();
    }

    private static boolean[] impossible(Pool pool, List<long[]> known) {
        var impossible = new boolean[pool.kinds().size()];
        var search = PanelSearch.in(pool);
        for (int kind = 0; kind < impossible.length; kind++) {
            var here = kind;
            if (known.stream().noneMatch(it -> it[here] > 0)) {
                var it = pool.kinds().get(kind);
                search.within(kind, 1, it.size());
                search.any().ifPresentOrElse(known::add, () -> impossible[here] = true);
                search.within(kind, it.taken() ? it.size() : 0, it.size());
            }
        }
        return impossible;
    }

    private static Fraction[] chances(Pool pool, List<Level> levels) {
        var chances = new Fraction[pool.kinds().size()];
        levels.forEach(level -> level.kinds().forEach(kind -> chances[kind] = level.value()));
        return chances;
    }

    /** A rule that only whole panels keep, written out: «whole panels: 2 S1 + S2 ≤ 5». */
    private static String label(Pool pool, long[] coefficients, long most) {
        var terms = new ArrayList<String>();
        for (int kind = 0; kind < coefficients.length; kind++) {
            var factor = coefficients[kind];
            if (factor > 0) {
                pool.kinds().get(kind).ids().forEach(id -> terms.add(factor == 1 ? id : factor + " " + id));
            }
        }
        return "whole panels: %s ≤ %d".formatted(String.join(" + ", terms), most);
    }
}
