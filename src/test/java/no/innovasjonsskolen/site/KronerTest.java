package no.innovasjonsskolen.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Money is never lost and never made. */
class KronerTest {

    @Test
    @DisplayName("Et delt beløp er det samme når delene legges sammen, og delene er like på øret nær")
    void partsSumToTheWhole() {
        for (int trial = 0; trial < 1_000; trial++) {
            var random = new Random(trial);
            var whole = new Kroner(random.nextLong(-1_000_000, 100_000_000));
            var parts = 1 + random.nextInt(40);

            var split = whole.split(parts);

            assertThat(split).as("trial %d", trial).hasSize(parts)
                    .isSortedAccordingTo(Comparator.reverseOrder());
            assertThat(split.stream().reduce(new Kroner(0), Kroner::plus)).as("trial %d", trial)
                    .isEqualTo(whole);
            assertThat(split.getFirst().ore() - split.getLast().ore()).as("trial %d", trial)
                    .isBetween(0L, 1L);
        }
    }

    @Test
    @DisplayName("100 kroner på tre: de første får øret som er til overs")
    void theFirstCarryTheOddOre() {
        assertThat(Kroner.of(100).split(3))
                .containsExactly(new Kroner(3_334), new Kroner(3_333), new Kroner(3_333));
    }

    @Test
    @DisplayName("Beløp skrives «60 000 kroner», og med øre når det trengs")
    void amountsAreSaid() {
        var messages = new Messages();

        assertThat(Kroner.of(60_000).in(new Words(messages, Language.NB, false)))
                .isEqualTo("60\u00a0000 kroner");
        assertThat(Kroner.of(60_000).in(new Words(messages, Language.EN, false))).isEqualTo("NOK 60,000");
        assertThat(new Kroner(333_350).in(new Words(messages, Language.NN, false)))
                .isEqualTo("3\u00a0333,50 kroner");
    }
}
