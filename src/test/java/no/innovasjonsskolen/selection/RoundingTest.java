package no.innovasjonsskolen.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Broken numbers made whole, so that the rows still come out. */
class RoundingTest {

    private static final int TRIALS = 1_500;

    private static Pool pool(long[][] columns, int rows) {
        return new Pool(IntStream.range(0, rows).mapToObj(row -> new Row("r" + row, 0, Row.ANY)).toList(),
                IntStream.range(0, columns.length)
                        .mapToObj(i -> new ApplicantClass(List.of("S" + i), Column.of(columns[i]),
                                false))
                        .toList());
    }

    private static Rounding.Task task(Random random, int many, int rows) {
        var low = random.longs(many, 0, 3).toArray();
        var rowLow = random.longs(rows, 0, 4L * many).toArray();
        return new Rounding.Task(low, Arrays.stream(low).map(it -> it + random.nextInt(2)).toArray(),
                random.longs(many, -Rounding.FINE, Rounding.FINE).toArray(),
                Arrays.stream(rowLow).map(it -> random.nextInt(5) == 0 ? Row.NONE : it).toArray(),
                Arrays.stream(rowLow).map(it -> random.nextInt(5) == 0 ? Row.ANY : it + random.nextInt(9))
                        .toArray());
    }

    private static boolean keeps(long[][] columns, Rounding.Task task, long[] numbers) {
        return IntStream.range(0, numbers.length)
                .allMatch(i -> task.low()[i] <= numbers[i] && numbers[i] <= task.high()[i])
                && IntStream.range(0, task.rowLow().length).allMatch(row -> {
                    var sum = IntStream.range(0, numbers.length).mapToLong(i -> numbers[i] * columns[i][row])
                            .sum();
                    return task.rowLow()[row] <= sum && sum <= task.rowHigh()[row];
                });
    }

    private static boolean possible(long[][] columns, Rounding.Task task) {
        return IntStream.range(0, 1 << columns.length).anyMatch(set -> keeps(columns, task,
                IntStream.range(0, columns.length).mapToLong(i -> (set >> i & 1) == 1 ? task.high()[i]
                        : task.low()[i]).toArray()));
    }

    @Test
    @DisplayName("Hele tall finnes når de finnes, og holder alle grenser")
    void foundWhenThereAreSome() {
        var none = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            var random = new Random(trial);
            var rows = 1 + random.nextInt(3);
            var many = 1 + random.nextInt(7);
            var columns = Stream.generate(() -> random.longs(rows, 0, 5).toArray()).limit(many)
                    .toArray(long[][]::new);
            var rounding = new Rounding(pool(columns, rows));
            for (int again = 0; again < 2; again++) {
                var task = task(random, many, rows);

                var found = rounding.round(task);

                assertThat(found.isPresent()).as("trial %d", trial).isEqualTo(possible(columns, task));
                assertThat(found.map(it -> keeps(columns, task, it))).as("trial %d", trial).isNotEqualTo(
                        Optional.of(false));
                none += found.isPresent() ? 0 : 1;
            }
        }
        assertThat(none).isBetween(TRIALS / 5, TRIALS * 9 / 5);
    }

    @Test
    @DisplayName("Også blant mange tall, der bare noen få prøves begge veier")
    void amongMany() {
        var found = 0;
        for (int trial = 0; trial < 60; trial++) {
            var random = new Random(trial);
            var many = 60 + random.nextInt(120);
            var columns = Stream.generate(() -> random.longs(4, 0, 5).toArray()).limit(many)
                    .toArray(long[][]::new);
            var low = random.longs(many, 0, 2).toArray();
            var sum = new long[4];
            IntStream.range(0, many).forEach(i -> Column.of(columns[i]).addTo(sum, low[i]));
            var task = new Rounding.Task(low, Arrays.stream(low).map(it -> it + 1).toArray(),
                    random.longs(many, -Rounding.FINE, Rounding.FINE).toArray(),
                    Arrays.stream(sum).map(it -> it + many - 1).toArray(),
                    Arrays.stream(sum).map(it -> it + many).toArray());

            var numbers = new Rounding(pool(columns, 4)).round(task);

            assertThat(numbers).as("trial %d", trial).isPresent();
            assertThat(keeps(columns, task, numbers.get())).as("trial %d", trial).isTrue();
            found++;
        }
        assertThat(found).isEqualTo(60);
    }

    @Test
    @DisplayName("Når ingen rekke binder, går hvert tall til den siden som er mest verdt")
    void theNearerSide() {
        var columns = new long[][]{{1}, {1}, {1}};
        var task = new Rounding.Task(new long[]{0, 4, 2}, new long[]{1, 5, 3}, new long[]{700, -300, 1},
                new long[]{Row.NONE}, new long[]{Row.ANY});

        assertThat(new Rounding(pool(columns, 1)).round(task))
                .hasValueSatisfying(it -> assertThat(it).containsExactly(1, 4, 3));
    }

    @Test
    @DisplayName("Grenser som krysser hverandre, er håpløse, og ingen leting blir satt i gang")
    void crossed() {
        var rounding = new Rounding(pool(new long[][]{{1}, {1}}, 1));
        var none = new long[2];

        assertThat(rounding.round(new Rounding.Task(new long[]{0, 2}, new long[]{1, 1}, none, new long[]{0},
                new long[]{9}))).isEmpty();
        assertThat(
                rounding.round(new Rounding.Task(none, new long[]{1, 1}, none, new long[]{2}, new long[]{1})))
                .isEmpty();
        assertThat(rounding.round(new Rounding.Task(none, none, none, new long[]{0}, new long[]{0})))
                .hasValueSatisfying(it -> assertThat(it).containsExactly(0, 0));
    }
}
