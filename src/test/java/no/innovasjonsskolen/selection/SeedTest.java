package no.innovasjonsskolen.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SeedTest {

    private static final Seed SEED = Seed.of("lottery".getBytes(), DrawExamples.ROUND_1000, "402519");

    @Test
    @DisplayName("Frøet er fingeravtrykket av loddlista, det tilfeldige tallet og kulene")
    void theSeed() {
        assertThat(SEED.hex()).isEqualTo("c601eeb37dd1e69b708e775cad7673b4e6f3813399ceb01001ee137f9322a2df");
    }

    @Test
    @DisplayName("Reservene står etter fingeravtrykket av frøet og nummeret deres")
    void theOrder() {
        assertThat(SEED.order(List.of("Alta", "Bodø", "Grimstad", "Tromsø", "Å")))
                .containsExactly("Grimstad", "Alta", "Bodø", "Å", "Tromsø");
    }

    @Test
    @DisplayName("Rekkefølgen avhenger av frøet og numrene, aldri av hvem som sto først i lista (tusen forsøk)")
    void orderOfArrivalDoesNotMatter() {
        for (int trial = 0; trial < 1_000; trial++) {
            var random = new Random(trial);
            var ids = new ArrayList<>(
                    IntStream.range(0, 2 + random.nextInt(30)).mapToObj(it -> "S" + it).toList());
            var order = SEED.order(ids);

            Collections.shuffle(ids, random);

            assertThat(SEED.order(ids)).as("trial %d", trial).isEqualTo(order);
        }
    }

    @Test
    @DisplayName("Hver ny trekning har sitt eget lodd fra det samme frøet, og den første er nummer 1")
    void theTicketsOfNewDraws() {
        assertThat(SEED.replacement(1, 1_000_000)).isEqualTo(225_208);
        assertThat(SEED.replacement(2, 1_000_000)).isEqualTo(123_477);
        assertThat(SEED.replacement(12, 1_000)).isEqualTo(656);
        assertThatThrownBy(() -> SEED.replacement(0, 1_000)).hasMessage("There is no new draw number 0");
    }
}
