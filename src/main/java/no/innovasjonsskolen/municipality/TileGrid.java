package no.innovasjonsskolen.municipality;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The map of equal tiles: one square for each municipality of 2024, none on top of another. */
final class TileGrid {

    /** The grid that comes with this release. */
    static final TileGrid NORWAY = read();

    /** A square, counted from the upper left corner. */
    record Tile(int column, int row) {
        Tile right() {
            return new Tile(column + 1, row);
        }

        Tile below() {
            return new Tile(column, row + 1);
        }
    }

    /** Units from one tile to the next; the tile itself is nine. */
    private static final int STEP = 10;
    private static final Comparator<Tile> READING_ORDER = Comparator.comparingInt(Tile::row)
            .thenComparingInt(Tile::column);

    private final Map<MunicipalityNumber, Tile> tiles = new TreeMap<>();

    private TileGrid() {}

    Set<MunicipalityNumber> numbers() {
        return tiles.keySet();
    }

    boolean has(MunicipalityNumber number) {
        return tiles.containsKey(number);
    }

    Tile tile(MunicipalityNumber number) {
        return requireNonNull(tiles.get(number));
    }

    int width() {
        return STEP * (1 + tiles.values().stream().mapToInt(Tile::column).max().orElseThrow()) + 1;
    }

    int height() {
        return STEP * (1 + tiles.values().stream().mapToInt(Tile::row).max().orElseThrow()) + 1;
    }

    /** One tile as a path. */
    String square(MunicipalityNumber number) {
        var tile = tile(number);
        return "M%d %dh9v9h-9z".formatted(tile.column() * STEP + 1, tile.row() * STEP + 1);
    }

    /** Many as one path. Each begins from where the one before it began, for there «z» leaves the pen. */
    String squares(Collection<MunicipalityNumber> numbers) {
        var path = new StringBuilder();
        Tile last = null;
        for (var number : numbers.stream().sorted(Comparator.comparing(this::tile, READING_ORDER)).toList()) {
            var tile = tile(number);
            path.append(last == null ? square(number) : "m%d %dh9v9h-9z".formatted(
                    (tile.column() - last.column()) * STEP, (tile.row() - last.row()) * STEP));
            last = tile;
        }
        return path.toString();
    }

    /** A line wherever tiles of two counties meet. */
    String borders() {
        var countyAt = new TreeMap<Tile, String>(READING_ORDER);
        tiles.forEach((number, tile) -> countyAt.put(tile, number.value().substring(0, 2)));
        var path = new StringBuilder();
        countyAt.forEach((tile, county) -> {
            if (!countyAt.getOrDefault(tile.right(), county).equals(county)) {
                path.append("M%s %sv10".formatted(edge(tile.column() + 1), edge(tile.row())));
            }
            if (!countyAt.getOrDefault(tile.below(), county).equals(county)) {
                path.append("M%s %sh10".formatted(edge(tile.column()), edge(tile.row() + 1)));
            }
        });
        return path.toString();
    }

    private static String edge(int index) {
        return index * STEP + ".5";
    }

    private static TileGrid read() {
        var grid = new TileGrid();
        try (var file = TileGrid.class.getResourceAsStream("tiles.csv");
                var lines = CsvReader.builder().ofNamedCsvRecord(
                        new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.forEach(line -> grid.tiles.put(MunicipalityNumber.of(line.getField("municipality")),
                    new Tile(Integer.parseInt(line.getField("column")),
                            Integer.parseInt(line.getField("row")))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return grid;
    }
}
