package no.innovasjonsskolen.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The faults of the catalogue can be planted: each finds its text and its tests. {@code ./dev prove claims} does it. */
class ClaimTest {

    @Test
    @DisplayName("Hver plantet feil finner teksten sin, og den finnes bare ett sted i fila")
    void everyFaultFindsItsText() {
        assertThat(Claim.all()).hasSizeGreaterThan(24)
                .allSatisfy(claim -> assertThat(claim.lost()).as(claim.name()).isEmpty());
    }

    @Test
    @DisplayName("Hver test som skal se en feil, finnes")
    void everyTestIsThere() {
        assertThat(Claim.all()).allSatisfy(claim -> assertThat(claim.tests()).isNotEmpty()
                .allSatisfy(test -> assertThatCode(() -> find(test)).as(claim.name())
                        .doesNotThrowAnyException()));
    }

    private static void find(String test) throws ReflectiveOperationException {
        var parts = test.split("#");
        var type = Class.forName("no.innovasjonsskolen." + parts[0]);
        if (parts.length > 1 && Arrays.stream(type.getDeclaredMethods())
                .noneMatch(it -> it.getName().equals(parts[1]))) {
            throw new NoSuchMethodException(test);
        }
    }
}
