package no.innovasjonsskolen.municipality;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The map of Norway as a figure: by shape, or as equal tiles where every municipality is as easy to see.
 *
 * <p>Both come with the same table, since a map is an illustration and not everybody sees it. The drawing is
 * of the municipalities of 2024; one that has come since is drawn as those it came from.
 */
public final class NorwayMap {

    /** More names than this on one drawing are left to the table, so that the page stays small. */
    static final int MOST_NAMES = 150;

    /** The size of the drawing by shape. */
    static final int SHAPE_WIDTH = 1600;
    static final int SHAPE_HEIGHT = 1999;

    /**
     * What the figure says.
     *
     * @param id unlike any other on the page
     * @param heading the finding: «14 av 357 kommuner har vært med»
     * @param description what can be seen, for those who do not see it
     */
    public record Caption(String id, String heading, String description) {}

    /**
     * The figure, ready to print by {@code NorwayMap.jte}.
     *
     * @param byShape whether it is drawn by shape; otherwise as tiles
     * @param land the unmarked tiles as one path
     * @param borders the borders between counties on the map of tiles
     * @param counties the marked ones by county: the table that says the same
     * @param tableAt where on the page the table is, when the page has it already
     */
    public record View(Caption caption, boolean byShape, int width, int height, String land, String borders,
            List<Layer> layers, List<CountyRows> counties, Optional<String> tableAt) {

        /** The same figure on a page whose own table says it all. */
        public View withTableAt(String anchor) {
            return new View(caption, byShape, width, height, land, borders, layers, List.of(),
                    Optional.of(anchor));
        }
    }

    /** All that look alike; {@code together} draws them as one when they are too many to be named. */
    public record Layer(Look look, String meaning, int count, List<Piece> pieces, String together) {}

    /** One drawn municipality: the number of its shape or the path of its tile, and its name. */
    public record Piece(String drawing, String name) {}

    /** A county's marked municipalities, of all it has. */
    public record CountyRows(String county, int marked, int all, List<Row> rows) {}

    /** One line of the table. */
    public record Row(String name, String meaning) {}

    private final List<Municipality> all;
    private final Function<MunicipalityNumber, Set<MunicipalityNumber>> origins;
    private final TileGrid grid = TileGrid.NORWAY;

    /** @param origins the numbers that went into a number, for those the drawing does not have */
    NorwayMap(List<Municipality> all, Function<MunicipalityNumber, Set<MunicipalityNumber>> origins) {
        this.all = all;
        this.origins = origins;
    }

    /** By shape, as on any map. */
    public View byShape(Caption caption, Map<MunicipalityNumber, Mark> marks) {
        var layers = layers(marks, number -> "k" + number);
        return new View(caption, true, SHAPE_WIDTH, SHAPE_HEIGHT, "", "", layers, table(marks),
                Optional.empty());
    }

    /** As equal tiles, near where they lie. */
    public View asTiles(Caption caption, Map<MunicipalityNumber, Mark> marks) {
        var marked = marks.keySet().stream().flatMap(number -> drawn(number).stream()).collect(toSet());
        var unmarked = grid.numbers().stream().filter(number -> !marked.contains(number)).toList();
        return new View(caption, false, grid.width(), grid.height(), grid.squares(unmarked), grid.borders(),
                layers(marks, grid::square), table(marks), Optional.empty());
    }

    private List<Layer> layers(Map<MunicipalityNumber, Mark> marks,
            Function<MunicipalityNumber, String> drawing) {
        var named = marks.size() <= MOST_NAMES;
        var byLook = new TreeMap<Mark, List<Municipality>>(Comparator.comparing(Mark::look)
                .thenComparing(Mark::meaning));
        marked(marks).forEach(municipality -> byLook
                .computeIfAbsent(marks.get(municipality.number()), _ -> new ArrayList<>())
                .add(municipality));
        return byLook.entrySet().stream()
                .map(entry -> layer(entry.getKey(), entry.getValue(), drawing, named)).toList();
    }

    private Layer layer(Mark mark, List<Municipality> alike, Function<MunicipalityNumber, String> drawing,
            boolean named) {
        var pieces = alike.stream().flatMap(municipality -> drawn(municipality.number()).stream()
                .map(number -> new Piece(drawing.apply(number), named ? municipality.name() : ""))).toList();
        var numbers = alike.stream().flatMap(municipality -> drawn(municipality.number()).stream()).toList();
        return new Layer(mark.look(), mark.meaning(), alike.size(), pieces,
                named ? "" : grid.squares(numbers));
    }

    private List<CountyRows> table(Map<MunicipalityNumber, Mark> marks) {
        var inCounty = all.stream().collect(groupingBy(Municipality::county, toList()));
        return inCounty.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().number()))
                .map(entry -> new CountyRows(entry.getKey().name(),
                        (int) marked(marks).filter(it -> it.county().equals(entry.getKey())).count(),
                        entry.getValue().size(),
                        entry.getValue().stream().filter(it -> marks.containsKey(it.number()))
                                .map(it -> new Row(it.name(),
                                        requireNonNull(marks.get(it.number())).meaning()))
                                .toList()))
                .filter(county -> county.marked() > 0).toList();
    }

    private Stream<Municipality> marked(Map<MunicipalityNumber, Mark> marks) {
        return all.stream().filter(municipality -> marks.containsKey(municipality.number()));
    }

    /** What is drawn for a number: itself, or what it was made of. */
    private List<MunicipalityNumber> drawn(MunicipalityNumber number) {
        return grid.has(number) ? List.of(number)
                : origins.apply(number).stream().filter(grid::has).toList();
    }
}
