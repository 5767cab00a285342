package no.innovasjonsskolen.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The search for whole panels beside a program that tries all of them. */
class PanelSearchTest {

    private static final int TRIALS = 1_500;

    /** Numbers within bounds, and rows that must be kept. */
    private record Small(long[][] columns, long[] low, long[] high, long[] worth, long[] rowLow,
            long[] rowHigh) {

        static Small random(Random random) {
            var many = 1 + random.nextInt(5);
            var rows = 1 + random.nextInt(3);
            var low = random.longs(many, 0, 3).toArray();
            var rowLow = random.longs(rows, -2, 9).toArray();
            return new Small(Stream.generate(() -> random.longs(rows, 0, 5).toArray()).limit(many)
                    .toArray(long[][]::new), low,
                    Arrays.stream(low).map(it -> it + random.nextInt(4)).toArray(),
                    random.longs(many, -3, 6).toArray(),
                    Arrays.stream(rowLow).map(it -> random.nextInt(4) == 0 ? Row.NONE : it).toArray(),
                    Arrays.stream(rowLow)
                            .map(it -> random.nextInt(4) == 0 ? Row.ANY : it + random.nextInt(12))
                            .toArray());
        }

        PanelSearch search() {
            var search = new PanelSearch(Arrays.stream(columns).map(Column::of).toList(), rowLow.length);
            giveTo(search);
            return search;
        }

        void giveTo(PanelSearch search) {
            for (int i = 0; i < columns.length; i++) {
                search.within(i, low[i], high[i]);
                search.worth(i, worth[i]);
            }
            for (int row = 0; row < rowLow.length; row++) {
                search.rowWithin(row, rowLow[row], rowHigh[row]);
            }
        }

        long worth(long[] panel) {
            return IntStream.range(0, panel.length).mapToLong(i -> panel[i] * worth[i]).sum();
        }

        boolean keeps(long[] panel) {
            return IntStream.range(0, panel.length).allMatch(i -> low[i] <= panel[i] && panel[i] <= high[i])
                    && IntStream.range(0, rowLow.length).allMatch(row -> {
                        var sum = IntStream.range(0, panel.length).mapToLong(i -> panel[i] * columns[i][row])
                                .sum();
                        return rowLow[row] <= sum && sum <= rowHigh[row];
                    });
        }

        OptionalLong best() {
            return all(new long[low.length], 0).mapToLong(this::worth).max();
        }

        private Stream<long[]> all(long[] panel, int from) {
            if (from == panel.length) {
                return keeps(panel) ? Stream.of(panel.clone()) : Stream.empty();
            }
            return IntStream.rangeClosed((int) low[from], (int) high[from]).boxed().flatMap(it -> {
                panel[from] = it;
                return all(panel, from + 1);
            });
        }
    }

    @Test
    @DisplayName("Et utvalg som er mest verdt, finnes når det finnes noe, og er like mye verdt som fasiten")
    void theBest() {
        var none = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            var small = Small.random(new Random(trial));
            var best = small.best();

            var found = small.search().best();

            assertThat(found.isPresent()).as("trial %d", trial).isEqualTo(best.isPresent());
            none += found.isPresent() ? 0 : 1;
            if (found.isPresent()) {
                assertThat(small.keeps(found.get())).as("trial %d", trial).isTrue();
                assertThat(small.worth(found.get())).as("trial %d", trial).isEqualTo(best.getAsLong());
            }
        }
        assertThat(none).isBetween(TRIALS / 10, TRIALS * 9 / 10);
    }

    @Test
    @DisplayName("Et utvalg som er mer verdt enn et tall, finnes når det finnes, og ellers er det bevist at intet gjør")
    void moreThan() {
        for (int trial = 0; trial < TRIALS; trial++) {
            var small = Small.random(new Random(trial));
            var search = small.search();
            var best = small.best();

            assertThat(search.any().map(small::keeps)).as("trial %d", trial)
                    .isEqualTo(best.isPresent() ? Optional.of(true) : Optional.empty());
            if (best.isPresent()) {
                var most = best.getAsLong();
                LongPredicate found = it -> search.first(it, Long.MAX_VALUE)
                        .filter(panel -> small.keeps(panel) && small.worth(panel) > it).isPresent();
                assertThat(found.test(most - 3)).as("trial %d", trial).isTrue();
                assertThat(found.test(most - 1)).as("trial %d", trial).isTrue();
                assertThat(search.first(most, Long.MAX_VALUE)).as("trial %d", trial).isEmpty();
                assertThat(search.gaveUp()).isFalse();
            }
        }
    }

    @Test
    @DisplayName("Den samme letingen kan brukes om igjen med andre grenser")
    void usedAgain() {
        for (int trial = 0; trial < TRIALS; trial++) {
            var random = new Random(trial);
            var first = Small.random(random);
            var search = first.search();
            search.best();
            var high = first.high().clone();
            high[0] = first.low()[0];
            var narrower = new Small(first.columns(), first.low(), high, first.worth(), first.rowLow(),
                    Arrays.stream(first.rowHigh()).map(it -> it == Row.ANY ? it : it + 1).toArray());

            narrower.giveTo(search);

            assertThat(search.best().map(narrower::worth)).as("trial %d", trial)
                    .isEqualTo(narrower.best().stream().boxed().findAny());
        }
    }

    @Test
    @DisplayName("Når tålmodigheten tar slutt, sies det, så intet funn ikke blir tatt for et bevis")
    void patience() {
        // 2 a + 2 b + 2 c = 3 on average only; the steps of the row see that at once, so a fourth makes it odd.
        var columns = Stream.of(2, 2, 2, 5).map(it -> Column.of(new long[]{it, 1})).toList();
        var search = new PanelSearch(columns, 2);
        for (int i = 0; i < 4; i++) {
            search.within(i, 0, 1);
            search.worth(i, 3);
        }
        search.rowWithin(0, 3, 3);
        search.rowWithin(1, Row.NONE, Row.ANY);

        assertThat(search.first(Double.NEGATIVE_INFINITY, 1)).isEmpty();
        assertThat(search.gaveUp()).isTrue();
        assertThat(search.first(Double.NEGATIVE_INFINITY, Long.MAX_VALUE)).isEmpty();
        assertThat(search.gaveUp()).isFalse();
        search.rowWithin(0, 4, 4);
        assertThat(search.first(Double.NEGATIVE_INFINITY, 1)).isPresent();
        assertThat(search.gaveUp()).isFalse();
        assertThat(search.first(Double.NEGATIVE_INFINITY, 0)).isEmpty();
        assertThat(search.gaveUp()).isTrue();
    }

    @Test
    @DisplayName("I en pulje er de som har plass, med, og rekkene holdes")
    void inAPool() {
        var rows = List.of(new Row(Row.SEATS, 0, 7), new Row("Nord", 1, Row.ANY));
        var pool = new Pool(rows,
                List.of(new ApplicantClass(List.of("A", "B"), Column.of(new long[]{3, 0}), false),
                        new ApplicantClass(List.of("C"), Column.of(new long[]{4, 1}), true)));

        var search = PanelSearch.in(pool);
        search.worth(0, 1);

        assertThat(search.best()).hasValueSatisfying(it -> assertThat(it).containsExactly(1, 1));
    }

    @Test
    @DisplayName("Hva en rekke kan telle, er det som er gitt, og så mange skritt")
    void steps() {
        var columns = new Column[]{Column.of(new long[]{4}), Column.of(new long[]{6}),
                Column.of(new long[]{5})};
        var steps = Steps.of(0, columns, new long[]{0, 1, 3}, new long[]{2, 5, 3});

        assertThat(steps).isEqualTo(new Steps(15, 2));
        assertThat(steps.notBelow(16)).isEqualTo(17);
        assertThat(steps.notBelow(17)).isEqualTo(17);
        assertThat(steps.notAbove(16)).isEqualTo(15);
        assertThat(steps.notAbove(15)).isEqualTo(15);
        assertThat(new Steps(15, 0).notBelow(16)).isEqualTo(16);
        assertThat(new Steps(15, 0).notAbove(14)).isEqualTo(14);
    }
}
