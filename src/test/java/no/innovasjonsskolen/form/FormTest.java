package no.innovasjonsskolen.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.site.FormError;
import no.innovasjonsskolen.site.Kroner;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.Messages;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FormTest {

    private static final Words NB = new Words(new Messages(), Language.NB, false);
    private static final FieldSpec<String> NAME = FieldSpec.line("name", 20).required().labelled(_ -> "Navn",
            _ -> "");
    private static final FieldSpec<String> TEXT = FieldSpec.paragraphs("text", 40).labelled(_ -> "Tekst",
            _ -> "");
    private static final FieldSpec<String> EMAIL = FieldSpec.email("email").labelled(_ -> "E-post", _ -> "");
    private static final FieldSpec<Integer> PLACES = FieldSpec.number("places", 1, 200)
            .labelled(_ -> "Plasser", _ -> "");
    private static final FieldSpec<Kroner> FEE = FieldSpec.money("fee").labelled(_ -> "Pris", _ -> "");
    private static final FieldSpec<LocalDate> DAY = FieldSpec.date("day").labelled(_ -> "Dag", _ -> "");
    private static final FieldSpec<DayOfWeek> WEEKDAY = FieldSpec.oneOf("weekday", weekdays())
            .labelled(_ -> "Ukedag", _ -> "");
    private static final FieldSpec<List<DayOfWeek>> FREE = FieldSpec.several("free", weekdays())
            .labelled(_ -> "Fri", _ -> "");
    private static final FieldSpec<Boolean> AGREED = FieldSpec.check("agreed").required().labelled(_ -> "Ja",
            _ -> "");
    private static final FieldSpec<DayOfWeek> PRESSED = FieldSpec.button("pressed", weekdays());
    private static final Form FORM = Form.of("form", NAME, TEXT, EMAIL, PLACES, FEE, DAY, WEEKDAY, FREE,
            AGREED,
            PRESSED);
    private static final Map<String, String> GOOD = Map.of("name", "Kari", "agreed", "ja", "email",
            "kari@lom.no",
            "places", "12", "fee", "60 000,50", "day", "15.4.2027", "weekday", "MONDAY", "free",
            "SUNDAY,MONDAY",
            "pressed", "FRIDAY");

    @Test
    @DisplayName("Et riktig utfylt skjema gir verdier av rett slag")
    void aGoodFormIsTyped() {
        var input = FORM.read(FormData.of(GOOD));

        assertThat(input.isValid()).isTrue();
        assertThat(input.get(NAME)).isEqualTo("Kari");
        assertThat(input.get(PLACES)).isEqualTo(12);
        assertThat(input.get(FEE)).isEqualTo(new Kroner(6_000_050));
        assertThat(input.get(DAY)).isEqualTo(LocalDate.of(2027, 4, 15));
        assertThat(input.get(WEEKDAY)).isEqualTo(DayOfWeek.MONDAY);
        assertThat(input.get(FREE)).containsExactly(DayOfWeek.MONDAY, DayOfWeek.SUNDAY);
        assertThat(input.get(PRESSED)).isEqualTo(DayOfWeek.FRIDAY);
        assertThat(input.find(TEXT)).isEmpty();
        assertThat(input.text(TEXT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name    |                                  | Fyll ut
            name    | et navn på mer enn tjue tegn     | for lang
            name    | a\u202Eb                         | U+202E
            email   | kari.lom.no                      | mangler @
            places  | tolv                             | helt tall
            places  | 0                                | fra 1 til 200
            places  | 201                              | fra 1 til 200
            fee     | gratis                           | beløp
            fee     | -1                               | beløp
            day     | 31.2.2027                        | dato
            day     | i morgen                         | dato
            day     | 1.1.0000                         | dato
            weekday | mandag                           | alternativene
            weekday | 0301                             | alternativene
            free    | MONDAY,mandag                    | alternativene
            agreed  |                                  | Kryss
            agreed  | kanskje                          | alternativene
            pressed | abcd                             | alternativene
            """)
    @DisplayName("Det som er galt, blir ikke tatt imot; feltet sier hva som er galt, og svaret vises igjen")
    void whatIsWrongIsSaid(String field, String typed, String says) {
        var answers = new HashMap<>(GOOD);
        answers.put(field, typed == null ? "" : typed);

        var input = FORM.read(FormData.of(answers));

        assertThat(input.isValid()).isFalse();
        assertThat(input.again("siden")).isEqualTo(Page.invalid("siden"));
        assertThat(errors(input)).containsOnlyKeys(field);
        assertThat(errors(input).get(field)).contains(says);
        if (!field.equals("pressed")) {
            var shown = String.join(".", input.view("/", NB).field(field).answer().texts());
            assertThat(field.equals("day") ? shown.replaceAll("\\.+$", "") : shown)
                    .isEqualTo(typed == null ? "" : typed);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("Hver feil sies på bokmål, nynorsk og engelsk")
    void everyErrorIsSaidInEveryLanguage(Language language) {
        var wrong = new HashMap<String, String>();
        FORM.fields().forEach(field -> wrong.put(field.name(), "x".repeat(300)));

        var view = FORM.read(FormData.of(wrong)).view("/", new Words(new Messages(), language, true));

        assertThat(view.errors()).hasSize(FORM.fields().size()).extracting(FormError::text)
                .allSatisfy(text -> assertThat(text).isNotBlank());
        assertThat(view.action()).isEqualTo("/?spraak=" + language.code());
    }

    @Test
    @DisplayName("Kommer en dag i tre felt, leses den som én dag, og vises igjen i tre")
    void aDayHasThreeFields() {
        var input = Form.of("form", DAY)
                .read(FormData.of(Map.of("day-dag", "1", "day-maaned", " 5", "day-aar", "2027")));

        assertThat(input.get(DAY)).isEqualTo(LocalDate.of(2027, 5, 1));
        assertThat(Form.of("form", DAY).filled(_ -> FieldValue.of("2027-05-01")).view("/", NB).field("day")
                .answer()
                .texts()).containsExactly("1", "5", "2027");
        assertThat(Form.of("form", DAY).read(FormData.of(Map.of("day-dag", "1"))).isValid()).isFalse();
    }

    @Test
    @DisplayName("En kladd tar bare feltene som kom, ber ikke om resten, og beholder en halv adresse, men aldri et ugyldig valg")
    void aDraftKeepsHalf() {
        var input = FORM
                .readDraft(FormData.of(Map.of("email", "kari@", "weekday", "mandag", "v.weekday", "3")));

        assertThat(input.names()).containsExactly("email", "weekday");
        assertThat(input.written()).isEqualTo(Map.of("email", new Written("kari@", 0)));
        assertThat(errors(input)).containsOnlyKeys("email", "weekday");
    }

    @Test
    @DisplayName("Oppsummeringen sier hvilket felt husets egne feil gjelder")
    void theSummaryNamesTheField() {
        var view = FORM.read(FormData.of(Map.of("day", "31.2.2027", "agreed", "ja"))).view("/", NB);

        assertThat(view.errors()).extracting(FormError::text).containsExactly("Navn: Fyll ut feltet",
                "Dag: Skriv en dato som finnes, med dag, måned og år, for eksempel 15 4 2027");
    }

    @Test
    @DisplayName("En versjon alene er ikke et svar på et tekstfelt, men på et valg der ingenting er valgt")
    void aVersionIsNoText() {
        var input = FORM.readDraft(FormData.of(Map.of("v.name", "1", "v.weekday", "1")));

        assertThat(input.names()).containsExactly("weekday");
    }

    @Test
    @DisplayName("Et tomt skjema lagt over det som er lagret, viser det som er lagret, med versjonen")
    void aBlankFormShowsWhatIsKept() {
        var field = FORM.blank().over(_ -> new FieldValue("MONDAY", 3)).view("/", NB).field("weekday");

        assertThat(field.version()).isEqualTo(3);
        assertThat(field.options()).filteredOn(Field.Choice::chosen).extracting(Field.Choice::code)
                .containsExactly("MONDAY");
    }

    @Test
    @DisplayName("Hvilken knapp som ble trykket, lagres ikke som et svar")
    void buttonsAreNotKept() {
        assertThat(FORM.readDraft(FormData.of(Map.of("pressed", "MONDAY"))).written()).isEmpty();
    }

    @Test
    @DisplayName("Rommet kan avvise et felt med sin egen grunn; den første grunnen er den som sies")
    void theRoomMayReject() {
        var input = FORM.read(FormData.of(GOOD)).reject(NAME, Sentence.of("form.error.email.no-at"))
                .reject(NAME, Sentence.of("form.error.date"));

        assertThat(errors(input)).containsOnlyKeys("name");
        assertThat(errors(input).get("name")).contains("mangler @");
        assertThat(input.view("/", NB).field("name").answer().texts()).containsExactly(GOOD.get("name"));
        assertThatThrownBy(() -> FORM.blank().get(NAME)).hasMessageContaining("name");
    }

    @Test
    @DisplayName("To som endrer det samme, ser begges svar slik en leser sier dem, og ser ikke det de er enige om")
    void twoWritersSeeBothAnswers() {
        var version = FieldSpec.version("version");
        var form = Form.of("form", version, FEE, DAY, WEEKDAY, AGREED);
        var now = form.filled(new Answers().with(version, 2).with(FEE, Kroner.of(60_000))
                .with(DAY, LocalDate.of(2027, 4, 15)).with(WEEKDAY, DayOfWeek.MONDAY));
        var mine = form.read(FormData.of(Map.of("version", "1", "fee", "60 000", "day", "1.5.2027",
                "weekday", "FRIDAY", "agreed", "ja")));

        var both = mine.besideAll(now, "Eva Lunde", Instant.EPOCH).with(version, 2);

        assertThat(mine.get(version)).isEqualTo(1);
        assertThat(both.again("side")).isEqualTo(Page.conflict("side"));
        var view = both.view("/", NB);
        assertThat(view.hidden()).extracting(Field::name, Field::text).containsExactly(tuple("version", "2"));
        assertThat(view.fields()).extracting(field -> field.answer().both().map(OtherAnswer::text))
                .containsExactly(
                        Optional.empty(), Optional.of("15. april 2027"), Optional.of("MONDAY"),
                        Optional.of("Ikke besvart"));
        assertThat(view.field("day").answer().texts()).containsExactly("1", "5", "2027");
        assertThat(view.errors()).extracting(FormError::url).containsExactly("#day", "#weekday", "#agreed");
        assertThat(view.errors()).extracting(FormError::text)
                .first().isEqualTo("Dag: Noen andre skrev her samtidig");
    }

    @Test
    @DisplayName("Det som er galt med hele skjemaet, står i oppsummeringen og ikke ved et felt")
    void theWholeFormMayBeRejected() {
        var input = FORM.read(FormData.of(GOOD)).reject(Sentence.of("form.error.date"))
                .reject(Sentence.of("form.error.number"));

        assertThat(input.isValid()).isFalse();
        assertThat(input.again("siden")).isEqualTo(Page.invalid("siden"));
        var view = input.with(AGREED, true).over(FormValues.NONE).view("/", NB);
        assertThat(view.errors()).containsExactly(FormError.ofAll(
                "Skriv en dato som finnes, med dag, måned og år, for eksempel 15 4 2027"));
        assertThat(view.fields()).allMatch(field -> field.answer().error().isEmpty());
    }

    @Test
    @DisplayName("Et rom kan ha sin egen skrivemåte; to måter å skrive det samme på er samme svar")
    void aRoomHasItsOwnNotation() {
        var hours = FieldSpec.line("hours", 10, FormTest::hours, Duration::toString,
                Sentence.of("form.error.number")).labelled(_ -> "Timer", _ -> "");
        var form = Form.of("form", hours);

        var good = form.read(FormData.of(Map.of("hours", " pt90m ")));
        var wrong = form.read(FormData.of(Map.of("hours", "halvannen")));

        assertThat(good.get(hours)).isEqualTo(Duration.ofMinutes(90));
        assertThat(good.written()).isEqualTo(Map.of("hours", new Written("PT1H30M", 0)));
        assertThat(wrong.view("/", NB).errors()).extracting(FormError::text)
                .containsExactly("Timer: Skriv et helt tall, for eksempel 12");
        assertThat(wrong.view("/", NB).field("hours").text()).isEqualTo("halvannen");
    }

    private static Optional<Duration> hours(String text) {
        try {
            return Optional.of(Duration.parse(text));
        } catch (DateTimeParseException noHours) {
            return Optional.empty();
        }
    }

    private static Map<String, String> errors(FormInput input) {
        var errors = new HashMap<String, String>();
        input.errors(NB, errors::put);
        return errors;
    }

    private static List<Option<DayOfWeek>> weekdays() {
        return Arrays.stream(DayOfWeek.values()).map(day -> Option.of(day.name(), day, _ -> day.name()))
                .toList();
    }
}
