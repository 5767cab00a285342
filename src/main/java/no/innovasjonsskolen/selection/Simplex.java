package no.innovasjonsskolen.selection;

import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * A linear program with bounds on every variable and on every row: maximise c·x, low ≤ x ≤ high,
 * L ≤ A x ≤ U. The bounds may be changed and columns added between calls; each call goes on from where the
 * last one ended. Made for few rows and many columns.
 *
 * <p>The primal simplex method with bounded variables and a composite first phase (Maros, «Computational
 * Techniques of the Simplex Method», 2003, chapter 9). Plain double arithmetic in a fixed order, so that any
 * JVM gives the same bits; whoever needs certainty checks {@link #basis()} exactly afterwards.
 */
final class Simplex {

    static final double TOLERANCE = 1e-9;

    private static final double PIVOT = 1e-7;
    private static final int REFRESH = 60;
    private static final int PATIENCE = 40;
    private static final int LIMIT = 200_000;

    /** What a call came to. */
    enum Outcome { OPTIMAL, INFEASIBLE }

    private final Variables variables;
    private final Basis basis;
    private final Pricing pricing;
    private double[] multipliers;

    Simplex(List<Column> columns, double[] rowLow, double[] rowHigh) {
        variables = new Variables(columns, rowLow, rowHigh);
        basis = new Basis(variables);
        pricing = new Pricing(variables, basis);
        multipliers = new double[rowLow.length];
    }

    /** Adds a variable, at its lower bound. */
    int add(Column column, double from, double to, double worth) {
        var variable = variables.add(column);
        variables.bound(variable, from, to);
        variables.worth(variable, worth);
        variables.put(variable, from);
        return variable;
    }

    void bound(int variable, double from, double to) {
        variables.bound(variable, from, to);
    }

    /** {@link Row#NONE} and {@link Row#ANY} for no limits. */
    void boundRow(int row, long from, long to) {
        variables.bound(-1 - row, Row.from(from), Row.to(to));
    }

    void worth(int variable, double worth) {
        variables.worth(variable, worth);
    }

    double low(int variable) {
        return variables.low(variable);
    }

    double high(int variable) {
        return variables.high(variable);
    }

    double value(int variable) {
        return variables.at(variable);
    }

    double objective() {
        var sum = 0.0;
        for (int variable = 0; variable < variables.count(); variable++) {
            sum += variables.worth(variable) * variables.at(variable);
        }
        return sum;
    }

    /** Row multipliers of the last call: of the objective, or of the proof that nothing is feasible. */
    double[] multipliers() {
        return multipliers;
    }

    /** The variable in each place of the basis: a column's number, or -1-row for what a row counts. */
    int[] basis() {
        return basis.all();
    }

    /**
     * How each place of the basis is out of bounds, as the last call left it: -1 below, 1 above, 0 within.
     * With {@link #basis()} it gives the multipliers of the proof exactly.
     */
    int[] faults() {
        var faults = new int[variables.rows];
        for (int place = 0; place < faults.length; place++) {
            faults[place] = variables.fault(basis.at(place));
        }
        return faults;
    }

    /** Finds a feasible point, and then the best one. */
    Outcome maximise() {
        if (feasible() == Outcome.INFEASIBLE) {
            return Outcome.INFEASIBLE;
        }
        climb(false);
        return Outcome.OPTIMAL;
    }

    /**
     * Begins where the last multipliers would have every variable be, as bounds and worth are now. When these
     * have changed for many variables and the multipliers hardly will, that saves as many moves.
     */
    void lean() {
        for (int variable = 0; variable < variables.count(); variable++) {
            if (!basis.holds(variable)) {
                variables.put(variable, pricing.gain(variable, false) > 0 ? variables.high(variable)
                        : variables.low(variable));
            }
        }
    }

    /** Finds any feasible point. */
    Outcome feasible() {
        settle();
        return climb(true);
    }

    /** The first phase climbs towards fewer faults, the second towards a better objective. */
    private Outcome climb(boolean first) {
        var stalled = 0;
        for (int step = 0; step < LIMIT; step++) {
            // Every long search comes by here; whoever waited for it may have gone.
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("Stopped while it was worked out");
            }
            var gradient = new double[variables.rows];
            var wrong = false;
            for (int place = 0; place < gradient.length; place++) {
                var variable = basis.at(place);
                gradient[place] = first ? -variables.fault(variable) : variables.worth(variable);
                wrong |= first && gradient[place] != 0;
            }
            if (first && !wrong) {
                return Outcome.OPTIMAL;
            }
            multipliers = basis.price(gradient);
            var entering = pricing.entering(multipliers, first, stalled > PATIENCE);
            if (entering == Pricing.NONE) {
                return first ? Outcome.INFEASIBLE : Outcome.OPTIMAL;
            }
            stalled = move(entering, first, stalled > PATIENCE) > TOLERANCE ? 0 : stalled + 1;
        }
        throw new IllegalStateException("The simplex method did not end");
    }

    /** Moves the entering variable as far as it pays, and returns how far. */
    private double move(int entering, boolean first, boolean careful) {
        var direction = basis.solve(entering);
        var sign = pricing.gain(entering, first) > 0 ? 1 : -1;
        var best = variables.high(entering) - variables.low(entering);
        var leaving = Pricing.NONE;
        var size = 0.0;
        for (int place = 0; place < direction.length; place++) {
            var rate = -sign * direction[place];
            var reach = Math.abs(rate) < PIVOT ? Double.POSITIVE_INFINITY
                    : reach(basis.at(place), rate, first);
            if (Double.isInfinite(reach)) {
                continue;
            }
            var nearer = reach < best - TOLERANCE;
            var tied = !nearer && reach < best + TOLERANCE;
            if (nearer || tied && (careful ? leaving != Pricing.NONE && basis.at(place) < basis.at(leaving)
                    : Math.abs(rate) > size)) {
                best = Math.min(best, reach);
                leaving = place;
                size = Math.abs(rate);
            }
        }
        if (Double.isInfinite(best)) {
            throw new IllegalStateException("Nothing stops the variable");
        }
        for (int place = 0; place < direction.length; place++) {
            variables.put(basis.at(place), variables.at(basis.at(place)) - sign * best * direction[place]);
        }
        variables.put(entering, variables.at(entering) + sign * best);
        if (leaving == Pricing.NONE) {
            variables.toBound(entering);
        } else {
            variables.toBound(basis.at(leaving));
            basis.exchange(leaving, entering, direction);
            if (basis.pivots() >= REFRESH) {
                settle();
            }
        }
        return best;
    }

    /** How far the entering variable may go before this one comes to a bound that it must not pass. */
    private double reach(int variable, double rate, boolean first) {
        var fault = first ? variables.fault(variable) : 0;
        var up = rate > 0;
        if (up ? fault > 0 : fault < 0) {
            return Double.POSITIVE_INFINITY; // Out already and going further: the goal has counted it.
        }
        var stop = up == (fault == 0) ? variables.high(variable) : variables.low(variable);
        return Double.isInfinite(stop) ? Double.POSITIVE_INFINITY
                : Math.max(0, (stop - variables.at(variable)) / rate);
    }

    /** Puts every variable outside the basis on a bound, and computes the rest anew. */
    private void settle() {
        if (basis.pivots() > 0) {
            basis.invert();
        }
        var right = new double[variables.rows];
        for (int variable = -variables.rows; variable < variables.count(); variable++) {
            if (basis.holds(variable)) {
                continue;
            }
            variables.toBound(variable);
            if (variable < 0) {
                right[-1 - variable] += variables.at(variable);
            } else {
                var column = variables.column(variable);
                for (int i = 0; i < column.rows().length; i++) {
                    right[column.rows()[i]] -= column.values()[i] * variables.at(variable);
                }
            }
        }
        var values = basis.times(right);
        for (int place = 0; place < values.length; place++) {
            variables.put(basis.at(place), values[place]);
        }
    }
}
