package no.innovasjonsskolen.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SizeBandsTest {

    private final SizeBands bands = SizeBands.of("5000 20000");

    @Test
    @DisplayName("4 999 innbyggere er i det laveste båndet, 5 000 i det neste og 20 000 i det høyeste")
    void limitsBelongToTheBandTheyOpen() {
        assertThat(bands.bandOf(0).index()).isZero();
        assertThat(bands.bandOf(4_999).index()).isZero();
        assertThat(bands.bandOf(5_000).index()).isEqualTo(1);
        assertThat(bands.bandOf(19_999).index()).isEqualTo(1);
        assertThat(bands.bandOf(20_000).index()).isEqualTo(2);
        assertThat(bands.bandOf(728_714).index()).isEqualTo(2);
    }

    @Test
    @DisplayName("Det som lagres, leses likt tilbake")
    void printAndParseAgree() {
        assertThat(SizeBands.of(bands.print())).isEqualTo(bands);
        assertThat(bands.print()).isEqualTo("5000 20000");
        assertThat(bands.bands()).hasSize(3);
    }

    @ParameterizedTest
    @DisplayName("Grenser kan skrives med mellomrom, komma eller semikolon, og med tusenskille")
    @ValueSource(strings = {"5000 20000", " 5000,20000 ", "5 000; 20 000", "5\u00a0000, 20\u00a0000",
            "5000\n20000"})
    void peopleWriteLimitsInManyWays(String text) {
        assertThat(SizeBands.parse(text)).contains(bands);
    }

    @ParameterizedTest
    @DisplayName("Grenser som synker, gjentas, er null, mangler eller ikke er tall, godtas ikke")
    @ValueSource(strings = {"", " ", "0", "20000 5000", "5000 5000", "-1", "fem", "5000,", "1 2 3 4 5 6",
            "99999999",
            "999999999999999999999", "5.000"})
    void nonsenseIsRefused(String text) {
        assertThat(SizeBands.parse(text)).isEmpty();
        assertThatThrownBy(() -> SizeBands.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("En kopi kan ikke endres etterpå")
    void bandsAreValues() {
        var limits = new ArrayList<>(List.of(100, 200));
        var mine = new SizeBands(limits);

        limits.set(0, 150);

        assertThat(mine.limits()).containsExactly(100, 200);
    }
}
