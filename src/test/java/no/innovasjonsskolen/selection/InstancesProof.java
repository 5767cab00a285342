package no.innovasjonsskolen.selection;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The largest instances: too slow for every day, so that its name keeps it out of the daily tests. */
class InstancesProof {

    static final String ASSEMBLY = "shape_sfe_110";

    static final List<String> LARGEST = List.of(ASSEMBLY, "stress2000_cap300");

    @ParameterizedTest(name = "{0}")
    @FieldSource("LARGEST")
    @DisplayName("Med to tusen søknader er hver sjanse lik fasiten på en milliondel nær")
    void theSameChances(String name) {
        InstancesTest.agrees(name, 1e-6);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("LARGEST")
    @DisplayName("Med to tusen søknader og tre kuler bommer ingens andel med mer enn ett av tusen")
    void threeBalls(String name) {
        InstancesTest.soundWithin(name, 1_000, Fraction.of(1, 1_000));
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("LARGEST")
    @DisplayName("Med to tusen søknader og seks kuler bommer ingens andel med mer enn fem av en million")
    void sixBalls(String name) {
        InstancesTest.soundWithin(name, 1_000_000, Fraction.of(5, 1_000_000));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"-Xint", "-XX:TieredStopAtLevel=1", "-XX:ActiveProcessorCount=1"})
    @DisplayName("En annen Java-maskin eller én kjerne gir det samme lotteriet, byte for byte, også når det er stort")
    void theMachineMeansNothing(String options) throws IOException {
        ShufflesTest.sameElsewhere(options, "joint80_cap40", "muni356_cap40", "shape_sfb_20");
    }
}
