package no.innovasjonsskolen.municipality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Where each municipality would like its tile: as far from every neighbour as the next tile, in the
 * direction where the neighbour really lies. Crowded parts swell and empty ones shrink.
 */
final class TileLayout {

    /** Municipalities that no land border joins are neighbours when nobody lies between and they are near. */
    private static final double NEAR = 0.018;
    private static final int ROUNDS = 600;

    private final double[][] real;
    private final double[][] place;
    private final List<int[]> links = new ArrayList<>();

    TileLayout(List<Municipality> all, Map<MunicipalityNumber, Set<MunicipalityNumber>> neighbours) {
        real = all.stream().map(TileLayout::projected).toArray(double[][]::new);
        for (var one = 0; one < real.length; one++) {
            for (var other = one + 1; other < real.length; other++) {
                if (neighbours.get(all.get(one).number()).contains(all.get(other).number())
                        || distance(real[one], real[other]) < NEAR && nobodyBetween(one, other)) {
                    links.add(new int[]{one, other});
                }
            }
        }
        // As many squares as municipalities fill the land, some 324 000 square kilometres.
        var tile = Math.sqrt(323_805.0 / real.length) / 6_371;
        place = IntStream.range(0, real.length)
                .mapToObj(i -> new double[]{real[i][0] / tile, real[i][1] / tile}).toArray(double[][]::new);
        relax();
    }

    double[][] places() {
        return place;
    }

    List<int[]> links() {
        return links;
    }

    private static double[] projected(Municipality municipality) {
        var centre = municipality.place().centre();
        var point = Outline.project(centre.longitude(), centre.latitude());
        return new double[]{point.x(), point.y()};
    }

    private boolean nobodyBetween(int one, int other) {
        var middle = new double[]{(real[one][0] + real[other][0]) / 2, (real[one][1] + real[other][1]) / 2};
        var reach = distance(real[one], real[other]) / 2;
        return IntStream.range(0, real.length).filter(third -> third != one && third != other)
                .noneMatch(third -> distance(real[third], middle) < reach);
    }

    private void relax() {
        for (var round = 0; round < ROUNDS; round++) {
            var pull = new double[place.length][2];
            var pulls = new int[place.length];
            for (var link : links) {
                pullTogether(link[0], link[1], pull, pulls);
            }
            for (var i = 0; i < place.length; i++) {
                for (var axis = 0; axis < 2 && pulls[i] > 0; axis++) {
                    place[i][axis] += 0.5 * pull[i][axis] / pulls[i];
                }
            }
            pushApart();
        }
    }

    private void pullTogether(int one, int other, double[][] pull, int[] pulls) {
        var length = distance(real[one], real[other]);
        for (var axis = 0; axis < 2; axis++) {
            var wanted = 1.1 * (real[other][axis] - real[one][axis]) / length;
            var missing = wanted - (place[other][axis] - place[one][axis]);
            pull[one][axis] -= missing / 2;
            pull[other][axis] += missing / 2;
        }
        pulls[one]++;
        pulls[other]++;
    }

    private void pushApart() {
        for (var one = 0; one < place.length; one++) {
            for (var other = one + 1; other < place.length; other++) {
                var apart = distance(place[one], place[other]);
                if (apart < 1 && apart > 1e-9) {
                    for (var axis = 0; axis < 2; axis++) {
                        var push = 0.35 * (1 - apart) * (place[other][axis] - place[one][axis]) / apart;
                        place[one][axis] -= push;
                        place[other][axis] += push;
                    }
                }
            }
        }
    }

    private static double distance(double[] one, double[] other) {
        return Math.sqrt((one[0] - other[0]) * (one[0] - other[0])
                + (one[1] - other[1]) * (one[1] - other[1]));
    }
}
