package no.innovasjonsskolen.site;

import java.util.List;

/**
 * One bar for each thing that is counted, ready to print: a drawing, and a table that says the same.
 *
 * @param id what its parts are named by on the page
 * @param finding what the figure shows, as a sentence
 * @param rowHead what a row is
 * @param sizeHead what is counted
 */
public record BarFigure(String id, String finding, String rowHead, String sizeHead, List<Row> rows) {

    /** The longest bar leaves room for its number. */
    private static final double LONGEST = 72;

    /** What it is, how much, and how that is said. */
    public record Row(String label, int size, String said) {}

    /** One bar, drawn; widths in per cent of the figure's. */
    public record Bar(String label, String said, String width) {}

    /** The bars, in the rows' order. */
    public List<Bar> bars() {
        var longest = Math.max(1, rows.stream().mapToInt(Row::size).max().orElse(1));
        return rows.stream().map(row -> new Bar(row.label(), row.said(),
                Math.round(LONGEST * 100 * row.size() / longest) / 100.0 + "%")).toList();
    }
}
