package no.innovasjonsskolen.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import no.innovasjonsskolen.HouseTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Personal links are secrets: looking for them is counted. */
class InvitationAttemptsTest extends HouseTest {

    @Test
    @DisplayName("Samme lenke kan slås opp ti ganger på et kvarter fra ett sted; den ellevte må vente")
    void oneLink() {
        var reader = reader();
        var link = "/invitasjon/" + UUID.randomUUID();

        IntStream.range(0, 10).forEach(_ -> assertThat(reader.get(link).status()).isEqualTo(404));
        var eleventh = reader.get(link);

        assertThat(eleventh.status()).isEqualTo(429);
        assertThat(eleventh.raw().headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L,
                900L);
        assertThat(reader().get(link).status()).as("from another address").isEqualTo(404);
    }

    @Test
    @DisplayName("Den som gjetter på lenke etter lenke, stanses etter hundre")
    void manyLinks() {
        var reader = reader();

        var answered = IntStream.range(0, 110)
                .filter(_ -> reader.get("/invitasjon/" + UUID.randomUUID()).status() == 404).count();

        assertThat(answered).isEqualTo(100);
    }
}
