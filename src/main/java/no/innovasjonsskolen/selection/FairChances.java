package no.innovasjonsskolen.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The fairest chances that a lottery over whole panels can give. First the fairest on average; if no lottery
 * gives these, a rule that all panels keep and the chances break is added, and the chances are found anew.
 * When a lottery is found, its chances are the fairest of all: no lottery can do better than the average.
 *
 * @param pool the pool, with the rules that were added
 * @param levels lowest first
 * @param mixture panels and weights that give the chances; empty when only tickets were dealt out
 * @param walk a walk with the tickets asked for, when it was made on the way
 * @param proven whether it was also computed exactly that the chances can be had
 */
record FairChances(Pool pool, List<Level> levels, Optional<Mixture> mixture, Optional<TicketWalk> walk,
        boolean proven) {

    /**
     * Up to so many kinds a mixture is always looked for; above, only when the tickets cannot be dealt out.
     */
    private static final int FEW_KINDS = 150;
    private static final int MANY_KINDS = 400;
    private static final int LONGEST = 40;
    private static final int RULES = 200;
    private static final long TICKETS = 1_000;
    private static final long PATIENCE = 2_000;

    /** Panels in proportions that sum to 1. */
    record Mixture(List<long[]> panels, double[] weights) {}

    /** The chance of each kind. */
    Fraction[] chances() {
        return chances(pool, levels);
    }

    /**
     * Finds them.
     *
     * @param pool one that has a panel
     * @param first one of its panels
     * @param tickets how many will be dealt out; 0 for none
     */
    static FairChances of(Pool pool, long[] first, long tickets) {
        var known = new ArrayList<long[]>(List.of(first));
        if (pool.kinds().size() <= FEW_KINDS) {
            return mixed(pool, impossible(pool, known, Long.MAX_VALUE), known);
        }
        var none = new boolean[pool.kinds().size()];
        var dealt = dealt(pool, none, tickets);
        var left = dealt.walk().orElseThrow().remaining();
        if (left == 0) {
            return dealt;
        }
        dealt.walk().get().deals().forEach(it -> known.add(it.panel()));
        var impossible = impossible(pool, known, PATIENCE);
        if (pool.kinds().size() <= MANY_KINDS && left * 50 > Math.max(tickets, TICKETS)) {
            return mixed(pool, impossible, known);
        }
        return Arrays.equals(impossible, none) ? dealt : dealt(pool, impossible, tickets);
    }

    private static FairChances dealt(Pool pool, boolean[] impossible, long tickets) {
        var levels = Leximin.of(pool, impossible);
        var proof = tickets == 0 ? exact(pool, levels) : Optional.<TicketWalk>empty();
        var walk = proof.orElseGet(() -> TicketWalk.along(pool, levels, tickets == 0 ? TICKETS : tickets));
        var proven = proof.isPresent() || tickets > 0 && walk.remaining() == 0
                && exact(pool, levels).isPresent();
        return new FairChances(pool, levels, Optional.empty(), Optional.of(walk), proven);
    }

    private static FairChances mixed(Pool original, boolean[] impossible, List<long[]> known) {
        var pool = original;
        for (int added = 0; added <= RULES; added++) {
            var levels = Leximin.of(pool, impossible);
            switch (Membership.of(pool, chances(pool, levels), known)) {
                case Membership.Inside(var panels, var weights, var proven) -> {
                    return new FairChances(pool, levels, Optional.of(new Mixture(panels, weights)),
                            Optional.empty(), proven);
                }
                case Membership.Outside(var coefficients, var most) ->
                    pool = pool.with(new Row(label(pool, coefficients, most), 0, most), coefficients);
            }
        }
        throw new IllegalStateException("The chances were not found with %d more rules".formatted(RULES));
    }

    /** So many tickets dealt out that they give exactly the chances. */
    private static Optional<TicketWalk> exact(Pool pool, List<Level> levels) {
        var under = Whole.multiple(levels.stream().map(it -> it.value().under()).toList());
        return Optional.of(under).filter(it -> it.bitLength() <= LONGEST)
                .map(it -> TicketWalk.along(pool, levels, it.longValueExact()))
                .filter(it -> it.remaining() == 0);
    }

    /** Kinds that no panel holds; one for which none is found within the patience is believed to have one. */
    private static boolean[] impossible(Pool pool, List<long[]> known, long patience) {
        var impossible = new boolean[pool.kinds().size()];
        var search = PanelSearch.in(pool);
        for (int kind = 0; kind < impossible.length; kind++) {
            var here = kind;
            if (known.stream().noneMatch(it -> it[here] > 0)) {
                var it = pool.kinds().get(kind);
                search.within(kind, 1, it.size());
                search.first(Double.NEGATIVE_INFINITY, patience).ifPresentOrElse(known::add,
                        () -> impossible[here] = !search.gaveUp());
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

    /** A rule that only whole panels keep, written out: «2 S1 + S2 ≤ 5». */
    private static String label(Pool pool, long[] coefficients, long most) {
        var terms = new ArrayList<String>();
        for (int kind = 0; kind < coefficients.length; kind++) {
            var factor = coefficients[kind];
            if (factor > 0) {
                pool.kinds().get(kind).ids().forEach(id -> terms.add(factor == 1 ? id : factor + " " + id));
            }
        }
        return Grounds.wholePanels(terms, most);
    }
}
