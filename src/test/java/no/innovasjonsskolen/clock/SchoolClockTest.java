package no.innovasjonsskolen.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import no.innovasjonsskolen.HouseTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What whoever travels may count on. */
class SchoolClockTest extends HouseTest {

    private static final int JOURNEYS = 200;

    @Test
    @DisplayName("Den som reiser til et tidspunkt, er aldri kommet for kort, heller ikke når hun reiser tilbake")
    void neverShortOfIt() {
        for (int i = 0; i < JOURNEYS; i++) {
            var then = Instant.parse("2027-05-25T22:00:00Z").plusSeconds(i % 2 == 0 ? i * 60 : -i * 60);

            clock.travelTo(then, "test");

            assertThat(clock.instant()).isBetween(then, then.plusSeconds(30));
        }
    }
}
