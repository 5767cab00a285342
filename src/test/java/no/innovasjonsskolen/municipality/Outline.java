package no.innovasjonsskolen.municipality;

import java.util.ArrayList;
import java.util.List;

/** Lines of a map: projected, simplified, and written as short as SVG allows. */
final class Outline {

    private static final double MIDDLE = StrictMath.toRadians(15);

    record Point(double x, double y) {
        long gridX() {
            return Math.round(x);
        }

        long gridY() {
            return Math.round(y);
        }
    }

    private Outline() {}

    /** Transverse Mercator on a sphere around 15° east: the look of every map of the whole of Norway. */
    static Point project(double longitude, double latitude) {
        var east = StrictMath.toRadians(longitude) - MIDDLE;
        var north = StrictMath.toRadians(latitude);
        var across = StrictMath.cos(north) * StrictMath.sin(east);
        var x = 0.5 * StrictMath.log((1 + across) / (1 - across));
        var y = StrictMath.atan2(StrictMath.tan(north), StrictMath.cos(east));
        return new Point(x, -y);
    }

    /** Visvalingam's method: takes away the point that bends the line least, until every bend matters. */
    static List<Point> simplified(List<Point> line, double leastBend) {
        var kept = new ArrayList<>(line);
        while (kept.size() > 2) {
            var least = Double.MAX_VALUE;
            var at = -1;
            for (var i = 1; i < kept.size() - 1; i++) {
                var bend = triangle(kept.get(i - 1), kept.get(i), kept.get(i + 1));
                if (bend < least) {
                    least = bend;
                    at = i;
                }
            }
            if (least >= leastBend) {
                break;
            }
            kept.remove(at);
        }
        return kept;
    }

    /** Square units inside a ring. */
    static double area(List<Point> ring) {
        var sum = 0.0;
        for (var i = 0; i < ring.size(); i++) {
            var here = ring.get(i);
            var next = ring.get((i + 1) % ring.size());
            sum += here.x() * next.y() - next.x() * here.y();
        }
        return Math.abs(sum) / 2;
    }

    /** A square on its corner, of this size, in the middle of a ring. */
    static List<Point> diamond(List<Point> ring, double size) {
        var x = ring.stream().mapToDouble(Point::x).average().orElseThrow();
        var y = ring.stream().mapToDouble(Point::y).average().orElseThrow();
        var reach = Math.sqrt(size / 2);
        return List.of(new Point(x, y - reach), new Point(x + reach, y), new Point(x, y + reach),
                new Point(x - reach, y));
    }

    /** Rings as one path. */
    static String closed(List<List<Point>> rings) {
        return path(rings, true);
    }

    /** Lines as one path. */
    static String open(List<List<Point>> lines) {
        return path(lines, false);
    }

    private static String path(List<List<Point>> lines, boolean close) {
        var path = new StringBuilder();
        for (var line : lines) {
            var points = onGrid(line, close);
            if (points.size() < (close ? 3 : 2)) {
                continue;
            }
            path.append('M').append(points.getFirst()[0]);
            number(path, points.getFirst()[1], false);
            for (var i = 1; i < points.size(); i++) {
                number(path, points.get(i)[0] - points.get(i - 1)[0], i == 1);
                number(path, points.get(i)[1] - points.get(i - 1)[1], false);
            }
            if (close) {
                path.append('z');
            }
        }
        return path.toString();
    }

    /** A minus parts numbers by itself; otherwise a space does, and the first step needs its letter. */
    private static void number(StringBuilder path, long number, boolean first) {
        if (first) {
            path.append('l');
        } else if (number >= 0) {
            path.append(' ');
        }
        path.append(number);
    }

    private static List<long[]> onGrid(List<Point> line, boolean close) {
        var points = new ArrayList<long[]>();
        for (var point : line) {
            var here = new long[]{point.gridX(), point.gridY()};
            if (points.isEmpty() || !same(points.getLast(), here)) {
                while (points.size() > 1 && onLine(points.get(points.size() - 2), points.getLast(), here)) {
                    points.removeLast();
                }
                points.add(here);
            }
        }
        if (close && points.size() > 1 && same(points.getFirst(), points.getLast())) {
            points.removeLast();
        }
        return points;
    }

    private static boolean same(long[] one, long[] other) {
        return one[0] == other[0] && one[1] == other[1];
    }

    private static boolean onLine(long[] one, long[] middle, long[] other) {
        return (middle[0] - one[0]) * (other[1] - one[1]) == (middle[1] - one[1]) * (other[0] - one[0]);
    }

    private static double triangle(Point one, Point middle, Point other) {
        return Math.abs((middle.x() - one.x()) * (other.y() - one.y())
                - (middle.y() - one.y()) * (other.x() - one.x())) / 2;
    }
}
