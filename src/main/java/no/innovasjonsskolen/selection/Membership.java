package no.innovasjonsskolen.selection;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Whether some lottery over whole panels gives these chances. Panels are made as they are needed: a linear
 * program mixes those known so far as well as it can, its multipliers say what another panel must be worth to
 * help, and branch and bound finds it or proves that there is none (Dantzig and Wolfe, 1960). If the chances
 * cannot be had, the multipliers are a rule that all panels keep and the chances break.
 */
final class Membership {

    private static final double NEAR = 1e-9;
    private static final long COARSE = 100_000;
    private static final int SMALL = 2_000;
    private static final int PROVABLE = 130;

    /** What it came to. */
    sealed interface Answer {}

    /**
     * A mixture of panels gives the chances, within the precision of the arithmetic when it is not proven.
     *
     * @param weights summing to 1, one for each of the panels
     * @param proven whether that was also computed exactly
     */
    record Inside(List<long[]> panels, double[] weights, boolean proven) implements Answer {}

    /**
     * Every panel keeps this rule, and the chances do not.
     *
     * @param coefficients what one of each kind counts
     * @param most the most that any panel counts
     */
    record Outside(long[] coefficients, long most) implements Answer {}

    private final int[] sizes;
    private final Fraction[] chances;
    private final PanelSearch search;
    private final Simplex mixture;
    private final int gap;
    private final List<long[]> panels = new ArrayList<>();

    private Membership(Pool pool, Fraction[] chances) {
        this.sizes = pool.sizes();
        this.chances = chances;
        this.search = PanelSearch.in(pool);
        var low = new double[sizes.length + 1];
        var high = new double[sizes.length + 1];
        for (int kind = 0; kind < sizes.length; kind++) {
            low[kind] = chances[kind].approximate() * sizes[kind];
            high[kind] = Double.POSITIVE_INFINITY;
        }
        low[sizes.length] = 1;
        high[sizes.length] = 1;
        mixture = new Simplex(List.of(), low, high);
        var all = new long[sizes.length + 1];
        for (int kind = 0; kind < sizes.length; kind++) {
            all[kind] = sizes[kind];
        }
        gap = mixture.add(Column.of(all), 0, 1, -1);
    }

    /**
     * Decides.
     *
     * @param chances one for each kind
     * @param known panels to begin with; one at least
     */
    static Answer of(Pool pool, Fraction[] chances, List<long[]> known) {
        var membership = new Membership(pool, chances);
        known.forEach(membership::add);
        return membership.decide();
    }

    /** False when the panel is in the mixture's choice already. */
    private boolean add(long[] panel) {
        if (panels.stream().anyMatch(it -> Arrays.equals(it, panel))) {
            return false;
        }
        var full = Arrays.copyOf(panel, sizes.length + 1);
        full[sizes.length] = 1;
        // The last row keeps every weight at 1 or less. A bound that said so as well could hold a weight
        // outside the basis at 1, where neither the multipliers nor the proof would see it.
        mixture.add(Column.of(full), 0, Double.POSITIVE_INFINITY, 0);
        panels.add(panel);
        return true;
    }

    private Answer decide() {
        while (true) {
            if (mixture.maximise() == Simplex.Outcome.INFEASIBLE) {
                throw new IllegalStateException("No mixture, however far from the chances");
            }
            if (mixture.value(gap) < NEAR) {
                return new Inside(List.copyOf(panels), weights(), proven());
            }
            var multipliers = mixture.multipliers();
            var worth = new double[sizes.length];
            for (int kind = 0; kind < sizes.length; kind++) {
                worth[kind] = Math.max(0, -multipliers[kind]);
            }
            var whole = whole(worth);
            for (int kind = 0; kind < sizes.length; kind++) {
                search.worth(kind, whole[kind]);
            }
            var enough = multipliers[sizes.length] * Arrays.stream(whole).sum() / Arrays.stream(worth).sum();
            var quick = search.first(enough * (1 + NEAR), Long.MAX_VALUE);
            if (quick.isPresent() && sum(worth, quick.get()) > multipliers[sizes.length] + NEAR
                    && add(quick.get())) {
                continue;
            }
            var panel = search.best().orElseThrow();
            if (sum(worth, panel) > multipliers[sizes.length] + NEAR && add(panel)) {
                continue;
            }
            var most = 0L;
            for (int kind = 0; kind < sizes.length; kind++) {
                most += whole[kind] * panel[kind];
            }
            return breaks(whole, most) ? new Outside(whole, most)
                    : new Inside(List.copyOf(panels), weights(), false);
        }
    }

    private boolean breaks(long[] coefficients, long most) {
        var sum = Fraction.ZERO;
        for (int kind = 0; kind < sizes.length; kind++) {
            sum = sum.plus(chances[kind].times(coefficients[kind]).times(sizes[kind]));
        }
        return sum.compareTo(Fraction.of(most)) > 0;
    }

    private static double sum(double[] worth, long[] panel) {
        var sum = 0.0;
        for (int kind = 0; kind < panel.length; kind++) {
            sum += worth[kind] * panel[kind];
        }
        return sum;
    }

    /**
     * The same proportions in small whole numbers when there are such, else nearly the same in larger ones.
     */
    private static long[] whole(double[] worth) {
        var top = Arrays.stream(worth).max().orElse(1);
        for (int scale = 1; scale <= SMALL; scale++) {
            var factor = scale / top;
            if (Arrays.stream(worth).allMatch(
                    it -> Math.abs(it * factor - Math.rint(it * factor)) < 1e-7 * scale(factor * it))) {
                return Arrays.stream(worth).mapToLong(it -> Math.round(it * factor)).toArray();
            }
        }
        return Arrays.stream(worth).mapToLong(it -> Math.round(it / top * COARSE)).toArray();
    }

    private static double scale(double size) {
        return Math.max(1, size);
    }

    private double[] weights() {
        var weights = new double[panels.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.max(0, mixture.value(gap + 1 + i));
        }
        return weights;
    }

    /** Solves for the mixture in fractions, from the columns that the linear program ended with. */
    private boolean proven() {
        if (sizes.length > PROVABLE) {
            return false;
        }
        var basis = mixture.basis();
        var size = basis.length;
        var matrix = new BigInteger[size][size];
        for (var line : matrix) {
            Arrays.fill(line, BigInteger.ZERO);
        }
        for (int place = 0; place < size; place++) {
            var variable = basis[place];
            if (variable < 0) {
                matrix[-1 - variable][place] = BigInteger.ONE.negate();
            } else {
                for (int row = 0; row < size; row++) {
                    matrix[row][place] = BigInteger.valueOf(variable == gap ? row < sizes.length ? sizes[row]
                            : 0
                            : row < sizes.length ? panels.get(variable - gap - 1)[row] : 1);
                }
            }
        }
        return solution(basis, matrix).filter(it -> within(basis, it)).isPresent();
    }

    /** Rows outside the basis count just what they must; each is scaled so that this is whole. */
    private Optional<Fraction[]> solution(int[] basis, BigInteger[][] matrix) {
        var right = new BigInteger[basis.length];
        for (int row = 0; row < basis.length; row++) {
            var own = -1 - row;
            var must = Arrays.stream(basis).anyMatch(it -> it == own) ? Fraction.ZERO : least(row);
            right[row] = must.over();
            for (int place = 0; place < basis.length; place++) {
                matrix[row][place] = matrix[row][place].multiply(must.under());
            }
        }
        return Equations.solve(matrix, right);
    }

    private boolean within(int[] basis, Fraction[] values) {
        for (int place = 0; place < basis.length; place++) {
            var variable = basis[place];
            var above = values[place].compareTo(variable < 0 ? least(-1 - variable) : Fraction.ZERO);
            if (above < 0 || above > 0 && (variable == gap || variable == -1 - sizes.length)) {
                return false;
            }
        }
        return true;
    }

    /** What a row counts at least; the last one, which sums the weights, counts just that. */
    private Fraction least(int row) {
        return row == sizes.length ? Fraction.ONE : chances[row].times(sizes[row]);
    }
}
