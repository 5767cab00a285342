package no.innovasjonsskolen.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.mail.internet.InternetAddress;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.site.FormError;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.Messages;
import no.innovasjonsskolen.site.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One rule for e-mail addresses: what is pasted is mended, what is wrong is explained, what is taken arrives. */
class EmailKindTest {

    private static final FieldSpec<String> EMAIL = FieldSpec.email("email").labelled(_ -> "E-post", _ -> "");
    private static final Form FORM = Form.of("form", EMAIL);
    private static final List<String> PIECES = List.of("kari", "moen", "lom", "no", "kommune", ".", "..", "@",
            "@",
            "kari@lom.no", "ola@vågå.no", "-", "_", "+", "'", "’", "ø", "\"", "<", ">", ",", ";", ":", " ",
            "\u00a0", "\t", "\n", "(", ")", "[", "]", "mailto:", "MAILTO:", "?subject=Hei", "Kari Moen",
            "xn--",
            "\u202a", "\u202c", "\u200b", "\ufeff", "%", "&", "/", "\\", "😀", "\u0000", "«", "»");

    @ParameterizedTest
    @ValueSource(strings = {"kari@lom.no", " kari@lom.no ", "\tkari@lom.no\n", "\u00a0kari@lom.no\u2009",
            "Kari Moen <kari@lom.no>", "Kari Moen <kari@lom.no>;", "\"Moen, Kari\" <kari@lom.no>",
            "<kari@lom.no>", "mailto:kari@lom.no", "MAILTO:kari@lom.no?subject=Hei%20Kari", "kari@lom.no;",
            "kari@lom.no,", "kari@lom.no.", "kari@lom.no; ", "«kari@lom.no»", "\"kari@lom.no\"",
            "'kari@lom.no'", "(kari@lom.no)", "\u202akari@lom.no\u202c", "kari@lom.no\u200b",
            "\ufeffkari@lom.no",
            "kari\u00ad@lom.no", "Kari Moen <mailto:kari@lom.no>", "kari@lom.no <kari@lom.no>",
            "'kari@lom.no' <kari@lom.no>;", "E-post: <kari@lom.no>"})
    @DisplayName("Det som følger med når en adresse kopieres, blir tatt bort, og den rene adressen vises og lagres")
    void whatIsPastedIsMended(String typed) {
        var input = FORM.read(FormData.of(Map.of("email", typed)));

        assertThat(input.find(EMAIL)).contains("kari@lom.no");
        assertThat(input.view("/", words(Language.NB)).field("email").text()).isEqualTo("kari@lom.no");
        assertThat(input.written()).isEqualTo(Map.of("email", new Written("kari@lom.no", 0)));
        assertThat(FORM.readDraft(FormData.of(Map.of("email", typed))).written()).isEqualTo(input.written());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            o’b@lom.no                        | Tegnet ’ kan ikke stå foran @
            bjørn@lom.no                      | Tegnet ø kan ikke stå foran @
            a..b@lom.no                       | Sjekk punktumene
            a@lom..no                         | Sjekk punktumene
            .a@lom.no                         | Sjekk punktumene
            a.@lom.no                         | Sjekk punktumene
            kari.lom.no                       | mangler @
            kari@@lom.no                      | bare én gang
            kari@                             | etter @, er ikke en hel adresse
            kari@lom                          | etter @, er ikke en hel adresse
            kari@lom_no.no                    | etter @, er ikke en hel adresse
            @lom.no                           | også det som står før @
            kari moen@lom.no                  | Ta bort mellomrommet
            kari@lom.no, ola@lom.no           | bare én e-postadresse
            kari@lom.no;ola@lom.no            | bare én e-postadresse
            Kari <kari@lom.no>; Ola <o@lom.no>| bare én e-postadresse
            kari@lom.no eller kari@vaga.no    | bare én e-postadresse
            """)
    @DisplayName("Det som ikke er én adresse, blir avvist med det som er galt, og står i feltet slik det ble skrevet")
    void whatIsWrongIsSaid(String typed, String said) {
        var input = FORM.read(FormData.of(Map.of("email", typed)));

        assertThat(input.isValid()).isFalse();
        var view = input.view("/", words(Language.NB));
        assertThat(view.errors()).extracting(FormError::text).singleElement().asString().contains(said);
        assertThat(view.field("email").text()).isEqualTo(typed);
        for (var language : Language.values()) {
            assertThat(input.view("/", words(language)).errors().getFirst().text()).isNotBlank();
        }
    }

    @Test
    @DisplayName("Alt skjemaet tar imot, kan det lages et brev til, og det som er lagret, blir tatt imot igjen")
    void whatIsTakenCanBeWrittenTo() {
        var taken = 0;
        for (int trial = 0; trial < 20_000; trial++) {
            var random = new Random(trial);
            var typed = random.nextInt(3) == 0 ? around(random) : pieces(random, 8);
            var input = FORM.read(FormData.of(Map.of("email", typed)));
            var address = input.find(EMAIL);
            if (address.isEmpty()) {
                continue;
            }
            taken++;
            assertThatCode(() -> new Recipient("Kari Moen", address.get())).as("trial %d", trial)
                    .doesNotThrowAnyException();
            assertThatCode(
                    () -> new InternetAddress(ContactDetails.asciiEmail(address.get()), true).validate())
                    .as("trial %d: %s", trial, typed).doesNotThrowAnyException();
            assertThat(EMAIL.value(address.get())).as("trial %d", trial).isEqualTo(address);
        }

        assertThat(taken).isGreaterThan(1_500);
    }

    private static String around(Random random) {
        return pieces(random, 2) + "kari@lom.no" + pieces(random, 2);
    }

    private static String pieces(Random random, int most) {
        return random.ints(random.nextInt(0, most), 0, PIECES.size()).mapToObj(PIECES::get)
                .collect(Collectors.joining());
    }

    private static Words words(Language language) {
        return new Words(new Messages(), language, false);
    }
}
