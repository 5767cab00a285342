package no.innovasjonsskolen.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import no.innovasjonsskolen.site.StackedBarFigure.Row;
import no.innovasjonsskolen.site.StackedBarFigure.Segment;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A figure is drawn from its numbers, and its parts fit together. */
class FiguresTest {

    @Test
    @DisplayName("Delene ligger kant i kant, og den lengste søylen fyller hele bredden")
    void partsMeet() {
        for (int trial = 0; trial < 1_000; trial++) {
            var random = new Random(trial);
            var rows = Stream.generate(() -> row(random.nextInt(1, 9), random.nextInt(9), random.nextInt(9)))
                    .limit(1 + random.nextInt(6)).toList();

            var bars = figure(rows).bars();

            var longest = bars.stream().mapToDouble(bar -> end(bar.segments().getLast())).max().orElseThrow();
            assertThat(longest).as("trial %d", trial).isEqualTo(100, offset(0.02));
            for (var bar : bars) {
                for (int part = 1; part < bar.segments().size(); part++) {
                    assertThat(percent(bar.segments().get(part).x())).as("trial %d", trial)
                            .isEqualTo(end(bar.segments().get(part - 1)), offset(0.02));
                }
            }
        }
    }

    @Test
    @DisplayName("En del som ikke har noe, tegnes ikke, men de andre beholder mønsteret sitt")
    void emptyPartsAreNotDrawn() {
        var bar = figure(List.of(row(0, 2, 2))).bars().getFirst();

        assertThat(bar.segments()).extracting(Segment::part).containsExactly(2, 3);
        assertThat(bar.segments()).extracting(Segment::x).containsExactly("0.0%", "50.0%");
    }

    @Test
    @DisplayName("Fire deler kan ikke skilles uten farge, og avvises")
    void partsMustBeToldApart() {
        assertThatThrownBy(() -> new StackedBarFigure("f", "Funn", "Rad", List.of("a", "b", "c", "d"), "Sum",
                List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("Måleren fylles i forhold til skalaen, og renner aldri over")
    void theMeterStaysWithinItsScale() {
        var meter = new Meter(3, 6, 12, "3 av 12");

        assertThat(meter.filled()).isEqualTo("25.0%");
        assertThat(meter.mark()).isEqualTo("50.0%");
        assertThat(new Meter(15, 0, 12, "15 av 12").filled()).isEqualTo("100.0%");
    }

    @Test
    @DisplayName("Søyler står i forhold til den lengste, som gir plass til tallet sitt")
    void barsAreInProportion() {
        var figure = new BarFigure("f", "Funn", "Rad", "Antall", List.of(new BarFigure.Row("A", 10, "10"),
                new BarFigure.Row("B", 5, "5"), new BarFigure.Row("C", 0, "0")));

        assertThat(figure.bars()).extracting(BarFigure.Bar::width).containsExactly("72.0%", "36.0%", "0.0%");
    }

    private static StackedBarFigure figure(List<Row> rows) {
        return new StackedBarFigure("f", "Funn", "Rad", List.of("a", "b", "c"), "Sum", rows);
    }

    private static Row row(int... sizes) {
        var list = Arrays.stream(sizes).boxed().toList();
        return new Row("Rad", list, list.stream().map(String::valueOf).toList(), "sum");
    }

    private static double end(Segment segment) {
        return percent(segment.x()) + percent(segment.width());
    }

    private static double percent(String text) {
        return Double.parseDouble(text.replace("%", ""));
    }
}
