package no.innovasjonsskolen.programme;

import static no.innovasjonsskolen.programme.Examples.DRAFT;
import static no.innovasjonsskolen.programme.Examples.PLAN_2023;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two who write at once keep what each of them has touched. */
class CallMergeTest {

    private static final Map<String, String> SEEN = Map.of("places", "12", "fee", "60000", "gathering-6", "");

    @Test
    @DisplayName("Det bare én har rørt, blir slik hun skrev det; rørte begge samme felt, blir det sagt")
    void eachKeepsWhatSheTouched() {
        var theirs = Map.of("places", "20", "fee", "60000", "gathering-6", "2028-04-25");
        var mine = Map.of("places", "30", "fee", "50000", "gathering-6", "");

        var merge = CallMerge.of(SEEN, theirs, mine);

        assertThat(merge.both()).containsExactly("places");
        assertThat(merge.kept())
                .isEqualTo(Map.of("places", "30", "fee", "50000", "gathering-6", "2028-04-25"));
    }

    @Test
    @DisplayName("Den som har skrevet det samme som den andre, møter ingen konflikt")
    void theSameIsNoConflict() {
        var theirs = Map.of("places", "20", "fee", "60000", "gathering-6", "");

        assertThat(CallMerge.of(SEEN, theirs, theirs).both()).isEmpty();
    }

    @Test
    @DisplayName("Ingen felt går tilbake til det som ble sett: for tusen tilfeldige endringer")
    void nothingGoesBack() {
        for (int trial = 0; trial < 1_000; trial++) {
            var random = new Random(trial);
            var seen = fields(random);
            var theirs = fields(random);
            var mine = fields(random);

            CallMerge.of(seen, theirs, mine).kept().forEach((name, kept) -> assertThat(kept)
                    .isEqualTo(mine.get(name).equals(seen.get(name)) ? theirs.get(name) : mine.get(name)));
        }
    }

    @Test
    @DisplayName("Alt et opptak sier, leses tilbake fra det som er lagret felt for felt")
    void everyFactIsReadBack() {
        assertThat(CallForm.draft(CallFact.kept(DRAFT, PLAN_2023), PLAN_2023)).isEqualTo(DRAFT);
    }

    private static Map<String, String> fields(Random random) {
        return IntStream.range(0, 5).boxed().collect(Collectors.toMap(number -> "felt" + number,
                _ -> String.valueOf(random.nextInt(3)), (first, _) -> first, TreeMap::new));
    }
}
