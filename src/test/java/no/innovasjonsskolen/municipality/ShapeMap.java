package no.innovasjonsskolen.municipality;

import static java.util.Comparator.comparingDouble;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Draws the map of Norway by shape from Kartverket's borders ({@code kommuner.topojson}).
 *
 * <p>Works on the borders, not on the municipalities, so that two neighbours keep the same line between
 * them: each border is projected, simplified, and put on a grid of whole numbers once.
 */
final class ShapeMap {

    /** Units across; one is some 750 metres. */
    static final int WIDTH = 1_600;

    private static final int MARGIN = 8;

    /** A bend that spans less than this, in square units, is straightened. */
    private static final double LEAST_BEND = 2;

    /** An island smaller than this is left out, unless it is all or most of its municipality. */
    private static final double LEAST_ISLAND = 8;

    /** A municipality smaller than this is drawn as a diamond of this size; some are a few skerries. */
    private static final double LEAST_MUNICIPALITY = 40;

    private record Arc(List<Outline.Point> points, Set<String> municipalities) {}

    private final List<Arc> arcs = new ArrayList<>();
    private final Map<String, List<int[]>> rings = new TreeMap<>();
    private int height;

    ShapeMap() {
        var map = read();
        var lines = projected(map);
        map.get("arcs").forEach(_ -> arcs.add(null));
        for (var i = 0; i < lines.size(); i++) {
            arcs.set(i, new Arc(Outline.simplified(lines.get(i), LEAST_BEND), new TreeSet<>()));
        }
        map.get("objects").get("k_70").get("geometries").forEach(this::addMunicipality);
    }

    /** The file pages take shapes from: the land as one, each municipality, and the counties' borders. */
    String sprite() {
        var svg = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\"><g id=\"land\">\n"
                        .formatted(WIDTH, height));
        rings.forEach((number, outlines) -> svg
                .append("<path id=\"k%s\" d=\"%s\"/>\n".formatted(number, shape(outlines))));
        return svg.append("</g><path id=\"counties\" fill=\"none\" d=\"").append(countyBorders())
                .append("\"/></svg>\n").toString();
    }

    int height() {
        return height;
    }

    private static JsonNode read() {
        try (var file = ShapeMap.class.getResourceAsStream("kommuner.topojson")) {
            return JsonMapper.builder().build().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All borders in units from the upper left corner. */
    private List<List<Outline.Point>> projected(JsonNode map) {
        var scale = map.get("transform").get("scale");
        var from = map.get("transform").get("translate");
        var lines = new ArrayList<List<Outline.Point>>();
        for (var arc : map.get("arcs")) {
            var line = new ArrayList<Outline.Point>();
            double x = 0;
            double y = 0;
            for (var step : arc) {
                x += step.get(0).asDouble();
                y += step.get(1).asDouble();
                line.add(Outline.project(x * scale.get(0).asDouble() + from.get(0).asDouble(),
                        y * scale.get(1).asDouble() + from.get(1).asDouble()));
            }
            lines.add(line);
        }
        return fitted(lines);
    }

    private List<List<Outline.Point>> fitted(List<List<Outline.Point>> lines) {
        var all = lines.stream().flatMap(List::stream).toList();
        var left = all.stream().mapToDouble(Outline.Point::x).min().orElseThrow();
        var right = all.stream().mapToDouble(Outline.Point::x).max().orElseThrow();
        var top = all.stream().mapToDouble(Outline.Point::y).min().orElseThrow();
        var bottom = all.stream().mapToDouble(Outline.Point::y).max().orElseThrow();
        var unit = (WIDTH - 2 * MARGIN) / (right - left);
        height = (int) Math.ceil((bottom - top) * unit) + 2 * MARGIN;
        return lines.stream().map(line -> line.stream()
                .map(point -> new Outline.Point(MARGIN + (point.x() - left) * unit,
                        MARGIN + (point.y() - top) * unit))
                .toList()).toList();
    }

    private void addMunicipality(JsonNode geometry) {
        var number = geometry.get("properties").get("kommunenummer").asString();
        var polygons = geometry.get("type").asString().equals("MultiPolygon")
                ? geometry.get("arcs") : List.of(geometry.get("arcs"));
        var outlines = new ArrayList<int[]>();
        for (var polygon : polygons) {
            for (var ring : polygon) {
                var indexes = new int[ring.size()];
                for (var i = 0; i < indexes.length; i++) {
                    indexes[i] = ring.get(i).asInt();
                    arcs.get(indexes[i] < 0 ? ~indexes[i] : indexes[i]).municipalities().add(number);
                }
                outlines.add(indexes);
            }
        }
        rings.put(number, outlines);
    }

    /** The rings worth drawing; always the largest one, and a diamond where nobody could see it. */
    private String shape(List<int[]> outlines) {
        var closed = outlines.stream().map(this::points).toList();
        var largest = closed.stream().max(comparingDouble(Outline::area)).orElseThrow();
        if (closed.stream().mapToDouble(Outline::area).sum() < LEAST_MUNICIPALITY) {
            return Outline.closed(List.of(Outline.diamond(largest, LEAST_MUNICIPALITY)));
        }
        return Outline.closed(closed.stream()
                .filter(ring -> ring.equals(largest) || Outline.area(ring) >= LEAST_ISLAND).toList());
    }

    private List<Outline.Point> points(int[] ring) {
        var points = new ArrayList<Outline.Point>();
        for (var index : ring) {
            var line = arcs.get(index < 0 ? ~index : index).points();
            points.addAll(index < 0 ? line.reversed() : line);
        }
        return points;
    }

    private String countyBorders() {
        var lines = arcs.stream().filter(ShapeMap::partsCounties).map(Arc::points).toList();
        return Outline.open(lines);
    }

    private static boolean partsCounties(Arc arc) {
        var counties = new HashSet<String>();
        arc.municipalities().forEach(number -> counties.add(number.substring(0, 2)));
        return counties.size() > 1;
    }
}
