package no.innovasjonsskolen.municipality;

import static no.innovasjonsskolen.municipality.Examples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import no.innovasjonsskolen.Golden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MapFilesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    private final Snapshot snapshot = Examples.register().at(TODAY);
    private final List<Municipality> all = snapshot.all().stream()
            .sorted(Comparator.comparing(Municipality::number)).toList();

    @Test
    @DisplayName("Kartet etter form lages av Kartverkets grenser, likt hver gang, og er lite nok til en telefon")
    void theShapesAreMadeFromTheBorders() throws IOException {
        var map = new ShapeMap();
        var sprite = map.sprite();

        Golden.check(RESOURCES.resolve("assets/norway.svg"), sprite);
        assertThat(map.height()).isEqualTo(NorwayMap.SHAPE_HEIGHT);
        assertThat(sprite.getBytes(StandardCharsets.UTF_8).length).isLessThan(110_000);
        assertThat(packed(sprite)).isLessThan(40_000);
        assertThat(all).allSatisfy(municipality -> assertThat(sprite)
                .containsPattern("id=\"k%s\" d=\"M\\d+ ".formatted(municipality.number())));
    }

    @Test
    @DisplayName("Fliskartet lages likt hver gang")
    void theTilesAreAlwaysTheSame() {
        var neighbours = all.stream().collect(Collectors.toMap(Municipality::number,
                municipality -> snapshot.neighboursOf(municipality.number())));
        var county = all.stream().mapToInt(it -> Integer.parseInt(it.county().number())).toArray();

        var maker = new TileMaker(new TileLayout(all, neighbours), county);

        var left = IntStream.range(0, all.size()).map(maker::column).min().orElseThrow();
        var top = IntStream.range(0, all.size()).map(maker::row).min().orElseThrow();
        var lines = IntStream.range(0, all.size()).mapToObj(i -> "%s,%d,%d".formatted(all.get(i).number(),
                maker.column(i) - left, maker.row(i) - top));
        Golden.check(RESOURCES.resolve("no/innovasjonsskolen/municipality/tiles.csv"),
                Stream.concat(Stream.of("municipality,column,row"), lines)
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    @DisplayName("På fliskartet har hver kommune sin egen rute, hvert fylke henger sammen, og det er ingen hull")
    void everyTileIsItsOwn() {
        var at = new HashMap<TileGrid.Tile, String>();
        TileGrid.NORWAY.numbers()
                .forEach(number -> at.put(TileGrid.NORWAY.tile(number), number.value().substring(0, 2)));

        assertThat(at).hasSize(357);
        assertThat(TileGrid.NORWAY.numbers()).containsExactlyElementsOf(
                all.stream().map(Municipality::number).toList());
        assertThat(pieces(at)).isEqualTo(15);
        assertThat(holes(at)).isZero();
    }

    @Test
    @DisplayName("De fleste naboer ligger inntil hverandre på fliskartet")
    void neighboursStayTogether() {
        var near = 0;
        for (var municipality : all) {
            var here = TileGrid.NORWAY.tile(municipality.number());
            for (var neighbour : snapshot.neighboursOf(municipality.number())) {
                var there = TileGrid.NORWAY.tile(neighbour);
                near += Math.abs(here.column() - there.column()) <= 1
                        && Math.abs(here.row() - there.row()) <= 1
                                ? 1 : 0;
            }
        }
        assertThat(near / 2).isGreaterThan(736 * 8 / 10);
    }

    private static int pieces(Map<TileGrid.Tile, String> at) {
        var seen = new HashSet<TileGrid.Tile>();
        var pieces = 0;
        for (var start : at.keySet()) {
            if (seen.add(start)) {
                pieces++;
                var queue = new ArrayDeque<>(List.of(start));
                while (!queue.isEmpty()) {
                    var tile = queue.poll();
                    around(tile).filter(next -> at.get(tile).equals(at.get(next))).filter(seen::add)
                            .forEach(queue::add);
                }
            }
        }
        return pieces;
    }

    /** Empty squares that the sea does not reach. */
    private static int holes(Map<TileGrid.Tile, String> at) {
        var seen = new HashSet<>(List.of(new TileGrid.Tile(-1, -1)));
        var queue = new ArrayDeque<>(seen);
        while (!queue.isEmpty()) {
            around(queue.poll()).filter(next -> Math.min(next.column(), next.row()) >= -1)
                    .filter(next -> Math.max(next.column(), next.row()) <= 50)
                    .filter(next -> !at.containsKey(next)).filter(seen::add).forEach(queue::add);
        }
        return 52 * 52 - seen.size() - at.size();
    }

    private static Stream<TileGrid.Tile> around(TileGrid.Tile tile) {
        return Stream.of(tile.right(), tile.below(), new TileGrid.Tile(tile.column() - 1, tile.row()),
                new TileGrid.Tile(tile.column(), tile.row() - 1));
    }

    private static int packed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
