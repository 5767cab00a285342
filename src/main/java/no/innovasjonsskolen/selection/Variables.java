package no.innovasjonsskolen.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The variables of a linear program, with bounds, worth and present value. A column's variable has the
 * column's number; what row {@code r} counts is a variable as well, with number {@code -1-r}.
 */
final class Variables {

    final int rows;
    private final List<Column> columns;
    private final double[] rowLow;
    private final double[] rowHigh;
    private final double[] rowValue;
    private double[] low;
    private double[] high;
    private double[] worth;
    private double[] value;

    Variables(List<Column> columns, double[] rowLow, double[] rowHigh) {
        this.columns = new ArrayList<>(columns);
        this.rows = rowLow.length;
        this.rowLow = rowLow.clone();
        this.rowHigh = rowHigh.clone();
        rowValue = new double[rows];
        low = new double[columns.size()];
        high = new double[columns.size()];
        worth = new double[columns.size()];
        value = new double[columns.size()];
    }

    int count() {
        return columns.size();
    }

    Column column(int variable) {
        return columns.get(variable);
    }

    int add(Column column) {
        var at = columns.size();
        columns.add(column);
        if (at == low.length) {
            var more = Math.max(16, at * 2);
            low = Arrays.copyOf(low, more);
            high = Arrays.copyOf(high, more);
            worth = Arrays.copyOf(worth, more);
            value = Arrays.copyOf(value, more);
        }
        return at;
    }

    void bound(int variable, double from, double to) {
        if (variable < 0) {
            rowLow[-1 - variable] = from;
            rowHigh[-1 - variable] = to;
        } else {
            low[variable] = from;
            high[variable] = to;
        }
    }

    void worth(int variable, double gain) {
        worth[variable] = gain;
    }

    double worth(int variable) {
        return variable < 0 ? 0 : worth[variable];
    }

    double low(int variable) {
        return variable < 0 ? rowLow[-1 - variable] : low[variable];
    }

    double high(int variable) {
        return variable < 0 ? rowHigh[-1 - variable] : high[variable];
    }

    double at(int variable) {
        return variable < 0 ? rowValue[-1 - variable] : value[variable];
    }

    void put(int variable, double now) {
        if (variable < 0) {
            rowValue[-1 - variable] = now;
        } else {
            value[variable] = now;
        }
    }

    /** Moves a variable to the nearer of its bounds, or to the one it has. */
    void toBound(int variable) {
        var from = low(variable);
        var to = high(variable);
        var now = at(variable);
        if (Double.isInfinite(from)) {
            put(variable, Double.isInfinite(to) ? now : to);
        } else {
            put(variable, Double.isInfinite(to) || Math.abs(now - from) <= Math.abs(now - to) ? from : to);
        }
    }

    /** -1 below its bounds, 1 above, 0 within. */
    int fault(int variable) {
        var now = at(variable);
        return now < low(variable) - Simplex.TOLERANCE ? -1
                : now > high(variable) + Simplex.TOLERANCE ? 1 : 0;
    }
}
