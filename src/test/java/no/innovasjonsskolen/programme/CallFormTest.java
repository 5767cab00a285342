package no.innovasjonsskolen.programme;

import static no.innovasjonsskolen.programme.Examples.CALL;
import static no.innovasjonsskolen.programme.Examples.DRAFT;
import static no.innovasjonsskolen.programme.Examples.PLAN_2023;
import static no.innovasjonsskolen.programme.Examples.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.innovasjonsskolen.form.Field;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.site.Kroner;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.Messages;
import no.innovasjonsskolen.site.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the office writes is read as it is meant, or said to be wrong at its own field. */
class CallFormTest {

    private static final Form FORM = CallForm.ofChange(PLAN_2023);
    private static final Words WORDS = new Words(new Messages(), Language.NB, false);

    @Test
    @DisplayName("Det som skrives ut i skjemaet, leses tilbake som det samme opptaket")
    void whatIsPrintedIsReadBack() {
        var input = FORM.read(FormData.of(printed()));

        assertThat(input.isValid()).isTrue();
        assertThat(CallForm.draft(input, PLAN_2023)).isEqualTo(DRAFT);
        assertThat(input.get(CallForm.VERSION)).isEqualTo(CALL.version());
    }

    @Test
    @DisplayName("Datoer kan skrives 15.4.2027, 15. 4. 2027, 15.04.2027 og 2027-04-15")
    void datesMayBeWrittenInManyWays() {
        for (var text : new String[]{"15.4.2027", "15. 4. 2027", "15.04.2027", "2027-04-15"}) {
            assertThat(CallForm.OPENS.value(text)).as(text).contains(day("2027-04-15"));
        }
        for (var text : new String[]{"", "31.2.2027", "15/4/2027", "15.4.27", "i morgen", "99.99.9999"}) {
            assertThat(CallForm.OPENS.value(text)).as(text).isEmpty();
        }
    }

    @Test
    @DisplayName("Beløp kan ha mellomrom og øre, men ikke være negative eller ha flere desimaler enn ører")
    void amountsMayHaveSpacesAndOre() {
        assertThat(CallForm.FEE.value("60 000")).contains(Kroner.of(60_000));
        assertThat(CallForm.FEE.value("60\u00a0000,50")).contains(new Kroner(6_000_050));
        assertThat(CallForm.FEE.value("700,5")).contains(new Kroner(70_050));
        for (var text : new String[]{"", "-1", "1,2345", "mye", "1e9", "99999999999"}) {
            assertThat(CallForm.FEE.value(text)).as(text).isEmpty();
        }
    }

    @Test
    @DisplayName("Alt som er galt, blir sagt på én gang, hver feil ved sitt felt")
    void everyFieldSaysItsOwn() {
        var sent = printed();
        sent.putAll(Map.of("opens", "snart", "places", "tolv", "fee", "mye", "financing", "GIFT",
                "bands", "20000 5000", "gathering-3", "7.13.2027"));

        assertThat(errors(FORM.read(FormData.of(sent)))).containsExactly(
                Map.entry("opens",
                        "Skriv en dato som finnes, med dag, måned og år, for eksempel 15 4 2027"),
                Map.entry("places", "Skriv et helt tall, for eksempel 12"),
                Map.entry("fee", "Skriv et beløp i kroner, for eksempel 60 000"),
                Map.entry("financing", "Velg ett av alternativene på siden"),
                Map.entry("bands", "Skriv ett til fem stigende tall, for eksempel 5000 20000"),
                Map.entry("gathering-3",
                        "Skriv en dato som finnes, med dag, måned og år, for eksempel 15 4 2027"));
    }

    @Test
    @DisplayName("En samling uten dato er i orden")
    void gatheringsMayBeUndated() {
        var sent = printed();
        sent.put("gathering-6", " ");

        assertThat(CallForm.draft(FORM.read(FormData.of(sent)), PLAN_2023).firstDays()).hasSize(5);
    }

    @Test
    @DisplayName("Hvert regelbrudd blir sagt ved feltet det gjelder; har feltet flere, blir det første sagt")
    void breachesAreSaidAtTheirFields() {
        var input = CallForm.reject(FORM.read(FormData.of(printed())), List.of(
                Breach.of("call-last-day", day("2027-05-01")), Breach.of("change-fee", Kroner.of(60_000)),
                Breach.of("change-deadline-earlier", day("2027-04-15")),
                Breach.of("change-gathering", 2, day("2027-10-19"))));

        assertThat(errors(input)).containsOnlyKeys("lastDay", "fee", "gathering-2")
                .containsEntry("lastDay",
                        "Siste søknadsdag må være samme dag som åpningen (1. mai 2027) eller senere.");
    }

    /** What a browser sends when nothing is changed in the form of the example. */
    private static Map<String, String> printed() {
        var view = FORM.filled(CallForm.answers(CALL, PLAN_2023)).view("/kontor/opptak", WORDS);
        var sent = new HashMap<String, String>();
        view.hidden().forEach(field -> sent.put(field.name(), field.text()));
        view.fields().forEach(field -> sent.putAll(printed(field)));
        return sent;
    }

    private static Map<String, String> printed(Field field) {
        var texts = field.answer().texts();
        return texts.size() == 1 ? Map.of(field.name(), field.text())
                : Map.of(field.name() + "-dag", texts.get(0), field.name() + "-maaned", texts.get(1),
                        field.name() + "-aar", texts.get(2));
    }

    private static Map<String, String> errors(FormInput input) {
        var errors = new LinkedHashMap<String, String>();
        input.errors(WORDS, errors::put);
        return errors;
    }
}
