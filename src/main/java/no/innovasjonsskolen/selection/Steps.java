package no.innovasjonsskolen.selection;

/**
 * What a row can come to at all: a fixed number and so many steps. A row that counts threes never comes to
 * 40.
 *
 * @param fixed what those count whose number is given
 * @param step the greatest common divisor of what the others count; 0 when there are none
 */
record Steps(long fixed, long step) {

    /** The steps of a row, for numbers of columns within bounds. */
    static Steps of(int row, Column[] columns, long[] low, long[] high) {
        var fixed = 0L;
        var step = 0L;
        for (int kind = 0; kind < columns.length; kind++) {
            var counts = columns[kind].at(row);
            if (low[kind] == high[kind]) {
                fixed += low[kind] * counts;
            } else {
                step = divisor(step, counts);
            }
        }
        return new Steps(fixed, step);
    }

    /** The smallest number that the row can come to and that is no smaller than this one. */
    long notBelow(long bound) {
        return step == 0 ? bound : fixed + Math.ceilDiv(bound - fixed, step) * step;
    }

    /** The largest number that the row can come to and that is no larger than this one. */
    long notAbove(long bound) {
        return step == 0 ? bound : fixed + Math.floorDiv(bound - fixed, step) * step;
    }

    private static long divisor(long one, long other) {
        return other == 0 ? Math.abs(one) : divisor(other, one % other);
    }
}
