package no.innovasjonsskolen.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Rfc3797Test {

    private static final String KEY = "9319./2.5.8.10.12./9.18.26.34.41.45./";

    /** Section 6 of the RFC. */
    private static final List<String> DIGESTS = List.of(
            "990DD0A5692A029A98B5E01AA28F3459", "3691E55CB63FCC37914430B2F70B5EC6",
            "FE814EDF564C190AC1D25753979990FA", "1863CCACEB568C31D7DDBDF1D4E91387",
            "F4AB33DF4889F0AF29C513905BE1D758", "13EAEB529F61ACFB9A29D0BA3A60DE4A",
            "992DB77C382CA2BDB9727001F3CDCCD9", "63AB4258ECA922976811C7F55C383CE7",
            "DFBC5AC97CED01B3A6E348E3CC63F40D", "31CB111C4A4EBE9287CEAE16FE51B909",
            "07FA46C122F164C215BBC72793B189A3", "AC52F8D75CCBE2E61AFEB3387637D501",
            "53306F73E14FC0B2FBF434218D25948E", "B5D1403501A81F9A47318BE7893B347C",
            "85B10B356AA06663EF1B1B407765100A", "3269E6CE559ABD57E2BA6AAB495EB9BD");

    private final Rfc3797 example = Rfc3797.of(List.of(List.of(9319L), List.of(2L, 5L, 12L, 8L, 10L),
            List.of(9L, 18L, 26L, 34L, 41L, 45L)));

    @Test
    @DisplayName("Nøkkelen skrives som i RFC 3797, med tallene i hver kilde i stigende rekkefølge")
    void theKeyOfTheExample() {
        assertThat(example.key()).isEqualTo(KEY);
    }

    @Test
    @DisplayName("Alle fingeravtrykkene i eksempelet i RFC 3797 kommer ut siffer for siffer")
    void theDigestsOfTheExample() {
        var digests = IntStream.range(0, 16).mapToObj(it -> "%032x".formatted(example.digest(it))
                .toUpperCase(Locale.ROOT)).toList();

        assertThat(digests).isEqualTo(DIGESTS);
    }

    @Test
    @DisplayName("Eksempelet i RFC 3797 trekker 17, 7, 2, 16, 25, 23, 8, 24, 19 og 13 av 25")
    void theSelectionOfTheExample() {
        var pool = IntStream.rangeClosed(1, 25).boxed().toList();

        assertThat(example.draw(pool, 10)).containsExactly(17, 7, 2, 16, 25, 23, 8, 24, 19, 13);
    }

    @Test
    @DisplayName("Loddet er det første fingeravtrykket, regnet om til et lodd")
    void theTicketIsTheFirstDigest() {
        assertThat(example.ticket(1_000)).isEqualTo(
                new BigInteger(DIGESTS.getFirst(), 16).mod(BigInteger.valueOf(1_000)).longValue());
        assertThat(example.ticket(25)).isEqualTo(16);
    }

    @Test
    @DisplayName("Trekningens nummer har to byte: 256 er ikke det samme som 0, og 65 536 finnes ikke")
    void theNumberHasTwoBytes() {
        assertThat("%032x".formatted(example.digest(256))).isEqualTo("2d1aa2fcc3e24aa3bf1798b06869ecfc");
        assertThat(example.digest(65_535)).isNotEqualTo(example.digest(255));
        assertThatThrownBy(() -> example.digest(65_536)).hasMessage("There is no draw number 65536");
        assertThatThrownBy(() -> example.digest(-1)).hasMessage("There is no draw number -1");
    }
}
