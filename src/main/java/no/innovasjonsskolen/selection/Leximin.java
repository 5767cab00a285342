package no.innovasjonsskolen.selection;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The fairest chances that keep the rows on average: first the lowest chance is made as high as can be, then
 * the next lowest, and so on. A panel must be whole, so these chances are an upper limit of what a lottery
 * can give; most often it gives just these.
 *
 * <p>A level is found from above. At a chance that cannot be had, the simplex method leaves a proof, a
 * weighting of rows; the highest chance that this proof allows is tried next (Dinkelbach's way). The proof
 * that held last tells which kinds are fixed. Weights and chances are computed exactly, from the last basis.
 */
final class Leximin {

    private final Pool pool;
    private final int[] sizes;
    private final Simplex program;
    private final Fraction[] chances;
    private final List<Level> levels = new ArrayList<>();

    private Leximin(Pool pool) {
        this.pool = pool;
        this.sizes = pool.sizes();
        this.chances = new Fraction[sizes.length];
        this.program = new Simplex(pool.columns(), pool.rows().stream().mapToDouble(Row::low).toArray(),
                pool.rows().stream().mapToDouble(Row::high).toArray());
    }

    /**
     * The levels, lowest first.
     *
     * @param pool one whose rows can be kept on average
     * @param impossible kinds that no panel can hold; their chance is 0
     */
    static List<Level> of(Pool pool, boolean[] impossible) {
        var work = new Leximin(pool);
        work.begin(impossible);
        while (Arrays.asList(work.chances).contains(null)) {
            work.raise();
        }
        work.check();
        return List.copyOf(work.levels);
    }

    private void begin(boolean[] impossible) {
        var none = new ArrayList<Integer>();
        var all = new ArrayList<Integer>();
        for (int kind = 0; kind < sizes.length; kind++) {
            if (impossible[kind]) {
                chances[kind] = Fraction.ZERO;
                none.add(kind);
            } else if (pool.kinds().get(kind).taken()) {
                chances[kind] = Fraction.ONE;
                all.add(kind);
            }
        }
        if (!none.isEmpty()) {
            levels.add(new Level(Fraction.ZERO, List.copyOf(none), List.of()));
        }
        if (!all.isEmpty()) {
            levels.add(new Level(Fraction.ONE, List.copyOf(all), List.of()));
        }
    }

    /** Finds the next level and fixes its kinds. */
    private void raise() {
        var value = Fraction.ONE;
        Proof proof = null;
        while (!feasible(value)) {
            proof = new Proof(weights());
            var lower = proof.limit();
            if (lower.compareTo(value) >= 0) {
                throw new IllegalStateException("The proof allows what cannot be had: " + lower);
            }
            value = lower;
        }
        var fixed = new ArrayList<Integer>();
        for (int kind = 0; kind < sizes.length; kind++) {
            if (chances[kind] == null && (proof == null || proof.worth[kind].signum() > 0)) {
                chances[kind] = value;
                fixed.add(kind);
            }
        }
        levels.add(new Level(value, List.copyOf(fixed), proof == null ? List.of() : proof.bindings()));
    }

    private boolean feasible(Fraction value) {
        var least = value.approximate();
        for (int kind = 0; kind < sizes.length; kind++) {
            var fixed = chances[kind] == null ? least : chances[kind].approximate();
            var top = chances[kind] == null || chances[kind].sign() > 0 ? sizes[kind] : 0;
            program.bound(kind, Math.min(top, fixed * sizes[kind]), top);
        }
        return program.feasible() == Simplex.Outcome.OPTIMAL;
    }

    /** The multipliers of the proof in whole numbers without a common factor. */
    private BigInteger[] weights() {
        var basis = program.basis();
        var signs = program.faults();
        var size = basis.length;
        var matrix = new BigInteger[size][size];
        var right = new BigInteger[size];
        for (int place = 0; place < size; place++) {
            Arrays.fill(matrix[place], BigInteger.ZERO);
            if (basis[place] < 0) {
                matrix[place][-1 - basis[place]] = BigInteger.ONE.negate();
            } else {
                var column = pool.kinds().get(basis[place]).column();
                for (int i = 0; i < column.rows().length; i++) {
                    matrix[place][column.rows()[i]] = BigInteger.valueOf(column.values()[i]);
                }
            }
            right[place] = BigInteger.valueOf(-signs[place]);
        }
        var weights = Equations.solve(matrix, right).orElseThrow(() -> new IllegalStateException("No basis"));
        return Whole.scaled(weights);
    }

    /** A weighting of rows, and what follows from it. */
    private final class Proof {

        private final BigInteger[] weights;
        private final BigInteger[] worth;

        Proof(BigInteger[] weights) {
            this.weights = weights;
            this.worth = new BigInteger[sizes.length];
            for (int kind = 0; kind < sizes.length; kind++) {
                worth[kind] = Whole.times(weights, pool.kinds().get(kind).column());
            }
        }

        /** The highest chance for those who are not fixed yet that this weighting allows. */
        Fraction limit() {
            var room = BigInteger.ZERO;
            for (int row = 0; row < weights.length; row++) {
                var sign = weights[row].signum();
                if (sign != 0) {
                    var it = pool.rows().get(row);
                    if (sign > 0 && it.max() == Row.ANY) {
                        throw new IllegalStateException("A row without a limit binds: " + it.label());
                    }
                    room = room.add(weights[row].multiply(BigInteger.valueOf(sign > 0 ? it.max()
                            : it.min())));
                }
            }
            var free = BigInteger.ZERO;
            var rest = new Fraction(room, BigInteger.ONE);
            for (var level : levels) {
                var sum = BigInteger.ZERO;
                for (var kind : level.kinds()) {
                    if (worth[kind].signum() > 0) {
                        sum = sum.add(worth[kind].multiply(BigInteger.valueOf(sizes[kind])));
                    } else if (worth[kind].signum() < 0 && level.value().sign() > 0) {
                        rest = rest.minus(all(kind));
                    }
                }
                rest = rest.minus(level.value().times(new Fraction(sum, BigInteger.ONE)));
            }
            for (int kind = 0; kind < sizes.length; kind++) {
                if (chances[kind] == null) {
                    if (worth[kind].signum() > 0) {
                        free = free.add(worth[kind].multiply(BigInteger.valueOf(sizes[kind])));
                    } else {
                        rest = rest.minus(all(kind));
                    }
                }
            }
            if (free.signum() == 0) {
                throw new IllegalStateException("The rows cannot be kept even on average");
            }
            return rest.by(new Fraction(free, BigInteger.ONE));
        }

        private Fraction all(int kind) {
            return new Fraction(worth[kind].multiply(BigInteger.valueOf(sizes[kind])), BigInteger.ONE);
        }

        List<Level.Binding> bindings() {
            var bindings = new ArrayList<Level.Binding>();
            for (int row = 0; row < weights.length; row++) {
                if (weights[row].signum() != 0) {
                    bindings.add(new Level.Binding(row, weights[row]));
                }
            }
            return List.copyOf(bindings);
        }
    }

    /** The chances keep every row exactly: with the levels' proofs, that is all there is to prove. */
    private void check() {
        var totals = new Fraction[pool.rows().size()];
        Arrays.fill(totals, Fraction.ZERO);
        for (var level : levels) {
            var whole = new long[totals.length];
            level.kinds().forEach(kind -> pool.kinds().get(kind).column().addTo(whole, sizes[kind]));
            for (int row = 0; row < totals.length; row++) {
                totals[row] = totals[row].plus(level.value().times(whole[row]));
            }
        }
        for (int row = 0; row < totals.length; row++) {
            var it = pool.rows().get(row);
            if (totals[row].compareTo(Fraction.of(it.min())) < 0
                    || it.max() != Row.ANY && totals[row].compareTo(Fraction.of(it.max())) > 0) {
                throw new IllegalStateException("The chances break «%s»: %s".formatted(it.label(),
                        totals[row]));
            }
        }
    }
}
