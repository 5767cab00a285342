package no.innovasjonsskolen.programme;

import static no.innovasjonsskolen.programme.Examples.DRAFT;
import static no.innovasjonsskolen.programme.Examples.day;
import static org.assertj.core.api.Assertions.assertThat;

import no.innovasjonsskolen.site.Kroner;
import java.util.HashMap;
import java.util.Map;
import no.innovasjonsskolen.programme.CallForm.Read.Good;
import no.innovasjonsskolen.programme.CallForm.Read.Wrong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the office writes is read as it is meant, or said to be wrong at its own field. */
class CallFormTest {

    @Test
    @DisplayName("Det som skrives ut i skjemaet, leses tilbake som det samme opptaket")
    void whatIsPrintedIsReadBack() {
        assertThat(CallForm.of(DRAFT).read(6)).isEqualTo(new Good(DRAFT));
    }

    @Test
    @DisplayName("Datoer kan skrives 15.4.2027, 15. 4. 2027, 15.04.2027 og 2027-04-15")
    void datesMayBeWrittenInManyWays() {
        for (var text : new String[]{"15.4.2027", "15. 4. 2027", "15.04.2027", "2027-04-15"}) {
            assertThat(CallForm.date(text)).as(text).contains(day("2027-04-15"));
        }
        for (var text : new String[]{"", "31.2.2027", "15/4/2027", "15.4.27", "i morgen", "99.99.9999"}) {
            assertThat(CallForm.date(text)).as(text).isEmpty();
        }
    }

    @Test
    @DisplayName("Beløp kan ha mellomrom og øre, men ikke være negative eller ha tre desimaler")
    void amountsMayHaveSpacesAndOre() {
        assertThat(CallForm.money("60 000")).contains(Kroner.of(60_000));
        assertThat(CallForm.money("60\u00a0000,50")).contains(new Kroner(6_000_050));
        assertThat(CallForm.money("700,5")).contains(new Kroner(70_050));
        for (var text : new String[]{"", "-1", "1,234", "mye", "1e9", "99999999999"}) {
            assertThat(CallForm.money(text)).as(text).isEmpty();
        }
    }

    @Test
    @DisplayName("Alt som er galt, blir sagt på én gang, hver feil ved sitt felt")
    void everyFieldSaysItsOwn() {
        var fields = new HashMap<>(CallForm.of(DRAFT).fields());
        fields.putAll(Map.of("opens", "snart", "places", "tolv", "fee", "mye", "financing", "GIFT",
                "bands", "20000 5000", "gathering-3", "7.13.2027"));

        assertThat(((Wrong) new CallForm(fields).read(6)).errors()).containsExactly(
                Map.entry("opens", Breach.of("form-date")), Map.entry("places", Breach.of("form-number")),
                Map.entry("fee", Breach.of("form-money")),
                Map.entry("financing", Breach.of("form-financing")),
                Map.entry("bands", Breach.of("form-bands")),
                Map.entry("gathering-3", Breach.of("form-date")));
    }

    @Test
    @DisplayName("En samling uten dato er i orden")
    void gatheringsMayBeUndated() {
        var fields = new HashMap<>(CallForm.of(DRAFT).fields());
        fields.put("gathering-6", " ");

        assertThat(((Good) new CallForm(fields).read(6)).draft().firstDays()).hasSize(5);
    }
}
