package no.innovasjonsskolen.selection;

import java.util.Arrays;

/**
 * What one type of application adds to each row, where it adds anything.
 *
 * @param rows in rising order
 * @param values one for each of the rows, never 0
 */
record Column(int[] rows, long[] values) {

    /** The column of a full vector. */
    static Column of(long[] full) {
        var count = 0;
        for (var value : full) {
            count += value != 0 ? 1 : 0;
        }
        var rows = new int[count];
        var values = new long[count];
        var at = 0;
        for (int row = 0; row < full.length; row++) {
            if (full[row] != 0) {
                rows[at] = row;
                values[at++] = full[row];
            }
        }
        return new Column(rows, values);
    }

    /** What it adds to a row. */
    long at(int row) {
        var place = Arrays.binarySearch(rows, row);
        return place < 0 ? 0 : values[place];
    }

    /** Adds this many of the column to the totals. */
    void addTo(long[] totals, long times) {
        for (int i = 0; i < rows.length; i++) {
            totals[rows[i]] += values[i] * times;
        }
    }

    /** The product with a row vector. */
    double times(double[] weights) {
        var sum = 0.0;
        for (int i = 0; i < rows.length; i++) {
            sum += weights[rows[i]] * values[i];
        }
        return sum;
    }
}
