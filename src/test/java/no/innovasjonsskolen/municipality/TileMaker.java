package no.innovasjonsskolen.municipality;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Gives every municipality a square of its own in a grid, near where it would like to be.
 *
 * <p>Begins anywhere and then cools: tries to swap two squares at a time, takes every swap that makes the
 * map better and, while it is hot, some that make it worse. The seed is fixed, so the map is always the same.
 */
final class TileMaker {

    private static final int STEPS = 6_000_000;
    private static final int MARGIN = 4;
    private static final int EMPTY = -1;
    private static final long SEED = 22;

    private final double[][] wanted;
    private final int[] county;
    private final int[][] linked;
    private final int columns;
    private final int rows;
    private final int[] owner;
    private final int[] cell;
    private final Random random = new Random(SEED);

    TileMaker(TileLayout layout, int[] county) {
        var places = layout.places();
        this.county = county;
        var left = Arrays.stream(places).mapToDouble(place -> place[0]).min().orElseThrow();
        var top = Arrays.stream(places).mapToDouble(place -> place[1]).min().orElseThrow();
        this.wanted = Arrays.stream(places)
                .map(place -> new double[]{place[0] - left + MARGIN, place[1] - top + MARGIN})
                .toArray(double[][]::new);
        this.columns = (int) Arrays.stream(wanted).mapToDouble(place -> place[0]).max().orElseThrow()
                + MARGIN + 1;
        this.rows = (int) Arrays.stream(wanted).mapToDouble(place -> place[1]).max().orElseThrow() + MARGIN
                + 1;
        this.linked = linked(layout.links(), wanted.length);
        this.owner = new int[columns * rows];
        this.cell = new int[wanted.length];
        Arrays.fill(owner, EMPTY);
        begin();
        cool();
    }

    int column(int municipality) {
        return cell[municipality] % columns;
    }

    int row(int municipality) {
        return cell[municipality] / columns;
    }

    private static int[][] linked(List<int[]> links, int size) {
        var linked = new int[size][];
        for (var i = 0; i < size; i++) {
            var me = i;
            linked[i] = links.stream().filter(link -> link[0] == me || link[1] == me)
                    .mapToInt(link -> link[0] == me ? link[1] : link[0]).toArray();
        }
        return linked;
    }

    /** The nearest free square for each. */
    private void begin() {
        for (var i = 0; i < cell.length; i++) {
            var nearest = EMPTY;
            for (var at = 0; at < owner.length; at++) {
                if (owner[at] == EMPTY && (nearest == EMPTY || away(i, at) < away(i, nearest))) {
                    nearest = at;
                }
            }
            put(i, nearest);
        }
    }

    private void cool() {
        for (var step = 0; step < STEPS; step++) {
            var heat = 4 * StrictMath.pow(0.0005, (double) step / STEPS);
            var i = random.nextInt(cell.length);
            var reach = step < STEPS / 2 ? 3 : 1;
            var column = column(i) + random.nextInt(2 * reach + 1) - reach;
            var row = row(i) + random.nextInt(2 * reach + 1) - reach;
            if (column < 1 || row < 1 || column >= columns - 1 || row >= rows - 1) {
                continue;
            }
            trySwap(i, row * columns + column, heat);
        }
    }

    private void trySwap(int i, int there, double heat) {
        var here = cell[i];
        var j = owner[there];
        if (there == here) {
            return;
        }
        var before = cost(i) + (j == EMPTY ? 0 : cost(j));
        swap(i, here, j, there);
        var after = cost(i) + (j == EMPTY ? 0 : cost(j));
        if (after > before && random.nextDouble() >= StrictMath.exp((before - after) / heat)) {
            swap(i, there, j, here);
        }
    }

    private void swap(int i, int from, int j, int to) {
        owner[from] = j;
        if (j != EMPTY) {
            cell[j] = from;
        }
        put(i, to);
    }

    private void put(int i, int at) {
        cell[i] = at;
        owner[at] = i;
    }

    /** How wrong a municipality's square is: far from its place and its neighbours, outside its county. */
    private double cost(int i) {
        var cost = 0.35 * away(i, cell[i]);
        for (var j : linked[i]) {
            var across = Math.abs(column(i) - column(j));
            var down = Math.abs(row(i) - row(j));
            var steps = Math.max(across, down) - 1 + 0.3 * Math.min(across, down);
            cost += (county[i] == county[j] ? 1.0 : 0.7) * steps;
        }
        for (var at : new int[]{cell[i] - 1, cell[i] + 1, cell[i] - columns, cell[i] + columns}) {
            if (owner[at] != EMPTY) {
                cost -= county[owner[at]] == county[i] ? 2.6 : 1.6;
            }
        }
        return cost;
    }

    private double away(int i, int at) {
        int column = at % columns;
        int row = at / columns;
        var across = wanted[i][0] - column;
        var down = wanted[i][1] - row;
        return across * across + down * down;
    }
}
