package no.innovasjonsskolen.database;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignalsTest {

    // Signal 0 only asks whether it could be sent: without the check, this test still harms nobody.
    @ParameterizedTest
    @ValueSource(longs = {1, 0, -1, -4711})
    @DisplayName("Et signal går til én prosess; tall som betyr mange prosesser, avvises")
    void onlyOneProcessIsSignalled(long pid) {
        assertThatIllegalArgumentException().isThrownBy(() -> Signals.send("0", pid));
    }
}
