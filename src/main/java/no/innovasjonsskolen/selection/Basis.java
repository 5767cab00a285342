package no.innovasjonsskolen.selection;

import java.util.Arrays;

/** Which variables the others are computed from, one for each row, and the inverse of their columns. */
final class Basis {

    private final Variables variables;
    private final int rows;
    private final int[] head;
    private final double[][] inverse;
    private final boolean[] rowIn;
    private boolean[] in;
    private int pivots;

    /** Begins with what the rows count. */
    Basis(Variables variables) {
        this.variables = variables;
        rows = variables.rows;
        head = new int[rows];
        inverse = new double[rows][rows];
        rowIn = new boolean[rows];
        in = new boolean[variables.count()];
        for (int row = 0; row < rows; row++) {
            head[row] = -1 - row;
            rowIn[row] = true;
            inverse[row][row] = -1;
        }
    }

    /** The variable in this place. */
    int at(int place) {
        return head[place];
    }

    int[] all() {
        return head.clone();
    }

    /** How many exchanges since the inverse was computed anew. */
    int pivots() {
        return pivots;
    }

    boolean holds(int variable) {
        return variable < 0 ? rowIn[-1 - variable] : variable < in.length && in[variable];
    }

    /** The row vector times the inverse. */
    double[] price(double[] vector) {
        var product = new double[rows];
        for (int place = 0; place < rows; place++) {
            if (vector[place] != 0) {
                for (int row = 0; row < rows; row++) {
                    product[row] += vector[place] * inverse[place][row];
                }
            }
        }
        return product;
    }

    /** The inverse times a column of numbers. */
    double[] times(double[] right) {
        var product = new double[rows];
        for (int place = 0; place < rows; place++) {
            for (int row = 0; row < rows; row++) {
                product[place] += inverse[place][row] * right[row];
            }
        }
        return product;
    }

    /** The inverse times a variable's column. */
    double[] solve(int variable) {
        var product = new double[rows];
        for (int place = 0; place < rows; place++) {
            product[place] = variable < 0 ? -inverse[place][-1 - variable]
                    : variables.column(variable).times(inverse[place]);
        }
        return product;
    }

    /**
     * Puts a variable in this place instead of the one that is there.
     *
     * @param direction what {@link #solve} gave for it
     */
    void exchange(int place, int entering, double[] direction) {
        mark(head[place], false);
        mark(entering, true);
        head[place] = entering;
        pivots++;
        var line = inverse[place];
        for (int row = 0; row < rows; row++) {
            line[row] /= direction[place];
        }
        for (int other = 0; other < rows; other++) {
            var factor = direction[other];
            if (other != place && factor != 0) {
                for (int row = 0; row < rows; row++) {
                    inverse[other][row] -= factor * line[row];
                }
            }
        }
    }

    /** Computes the inverse anew, by Gauss and Jordan, with the largest pivot of each column. */
    void invert() {
        pivots = 0;
        var work = matrix();
        for (int step = 0; step < rows; step++) {
            bringUp(work, step);
            var line = work[step];
            var divisor = line[step];
            for (int i = step; i < 2 * rows; i++) {
                line[i] /= divisor;
            }
            for (int row = 0; row < rows; row++) {
                var factor = work[row][step];
                if (row != step && factor != 0) {
                    for (int i = step; i < 2 * rows; i++) {
                        work[row][i] -= factor * line[i];
                    }
                }
            }
        }
        for (int place = 0; place < rows; place++) {
            System.arraycopy(work[place], rows, inverse[place], 0, rows);
        }
    }

    private double[][] matrix() {
        var work = new double[rows][2 * rows];
        for (int place = 0; place < rows; place++) {
            if (head[place] < 0) {
                work[-1 - head[place]][place] = -1;
            } else {
                var column = variables.column(head[place]);
                for (int i = 0; i < column.rows().length; i++) {
                    work[column.rows()[i]][place] = column.values()[i];
                }
            }
            work[place][rows + place] = 1;
        }
        return work;
    }

    private static void bringUp(double[][] work, int step) {
        var largest = step;
        for (int row = step + 1; row < work.length; row++) {
            if (Math.abs(work[row][step]) > Math.abs(work[largest][step])) {
                largest = row;
            }
        }
        if (work[largest][step] == 0) {
            throw new IllegalStateException("The basis has no inverse");
        }
        var line = work[largest];
        work[largest] = work[step];
        work[step] = line;
    }

    private void mark(int variable, boolean inside) {
        if (variable < 0) {
            rowIn[-1 - variable] = inside;
        } else {
            if (variable >= in.length) {
                in = Arrays.copyOf(in, Math.max(variable + 1, in.length * 2));
            }
            in[variable] = inside;
        }
    }
}
