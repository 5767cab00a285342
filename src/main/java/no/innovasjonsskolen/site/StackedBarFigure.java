package no.innovasjonsskolen.site;

import java.util.ArrayList;
import java.util.List;

/**
 * Bars made of parts, ready to print: a drawing, and a table that says the same. Widths are in per cent, so
 * that the drawing stretches and its letters do not.
 *
 * @param id what its parts are named by on the page
 * @param finding what the figure shows, as a sentence
 * @param rowHead what a row is
 * @param parts what the parts are called, at most {@value #MOST_PARTS}
 * @param sumHead what the sum of a row is called
 */
public record StackedBarFigure(String id, String finding, String rowHead, List<String> parts,
        String sumHead, List<Row> rows) {

    /** As many patterns as can be told apart without colours. */
    public static final int MOST_PARTS = 3;

    private static final double WHOLE = 100;

    /** One bar: what it is, how large each part is, and how the sizes are said. */
    public record Row(String label, List<Integer> sizes, List<String> said, String sum) {}

    /** One part of a bar, in per cent of the figure's width. */
    public record Segment(int part, String x, String width, String middle, String said) {}

    /** One bar, drawn. */
    public record Bar(String label, List<Segment> segments) {}

    /** At most as many parts as there are patterns, and a size for each in every row. */
    public StackedBarFigure {
        if (parts.size() > MOST_PARTS || rows.stream().anyMatch(row -> row.sizes().size() != parts.size())) {
            throw new IllegalArgumentException("Parts and sizes do not fit: " + parts);
        }
    }

    /** The bars; the longest one takes the whole width. */
    public List<Bar> bars() {
        var longest = Math.max(1, rows.stream().mapToInt(StackedBarFigure::sum).max().orElse(1));
        return rows.stream().map(row -> new Bar(row.label(), segments(row, longest))).toList();
    }

    /** What is drawn over a part, so that parts are told apart without colours; nothing over the first. */
    public String pattern(int part) {
        return part == 1 ? "none" : "url(#%s-%d)".formatted(id, part);
    }

    private static List<Segment> segments(Row row, int longest) {
        var segments = new ArrayList<Segment>();
        var x = 0.0;
        for (int part = 0; part < row.sizes().size(); part++) {
            var width = WHOLE * row.sizes().get(part) / longest;
            if (width > 0) {
                segments.add(new Segment(part + 1, percent(x), percent(width), percent(x + width / 2),
                        row.said().get(part)));
            }
            x += width;
        }
        return segments;
    }

    private static int sum(Row row) {
        return row.sizes().stream().mapToInt(Integer::intValue).sum();
    }

    private static String percent(double value) {
        return Math.round(value * 100) / 100.0 + "%";
    }
}
