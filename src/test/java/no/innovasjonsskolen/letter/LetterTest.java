package no.innovasjonsskolen.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.letter.Block.Action;
import no.innovasjonsskolen.letter.Block.Fact;
import no.innovasjonsskolen.letter.Block.Heading;
import no.innovasjonsskolen.letter.Block.Paragraph;
import no.innovasjonsskolen.site.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LetterTest {

    private static final Subject LOM = new Subject("application", UUID.randomUUID());
    private static final Recipient KARI = new Recipient("Kari Nordmann", "kari@lom.kommune.no");

    @Test
    @DisplayName("Linjeskift i navn, adresse, tittel, nøkkel, lenke eller referanse blir avvist")
    void noNewHeaders() {
        for (var breaking : List.of("a\nBcc: x@y.no", "a\rb", "a\r\n\r\nb", "a\u0085b", "a\u2028b",
                "a\u0000b")) {
            refused(() -> new Recipient(breaking, "kari@lom.kommune.no"));
            refused(() -> new Recipient("Kari", breaking));
            refused(() -> letter("key", breaking));
            refused(() -> letter(breaking, "Tittel"));
            refused(() -> letter("key", "Tittel").onPaper(breaking));
            refused(() -> new Heading(breaking));
            refused(() -> new Action("Åpne", "https://skolen.no/" + breaking));
            refused(() -> new Action(breaking, "https://skolen.no/"));
            refused(() -> new Fact(breaking, "ja"));
        }
        refused(() -> new Paragraph("a\rb"));
        assertThat(new Paragraph("En linje\nog en til").text()).contains("\n");
    }

    @Test
    @DisplayName("En lenke i et brev har hele adressen, og fører aldri til et skript")
    void wholeAddresses() {
        refused(() -> new Action("Åpne", "/soknad"));
        refused(() -> new Action("Åpne", "javascript:alert(1)"));
        refused(() -> new Action("Åpne", "//skolen.no/soknad"));
    }

    @Test
    @DisplayName("Én e-postadresse om gangen, uten navn rundt og uten mellomrom")
    void addresses() {
        assertThat(Stream.of("kari@lom.kommune.no", "o'hara+lom@sub.example.com", "ola@vågå.kommune.no"))
                .allMatch(Recipient::canReach);
        assertThat(Stream.of("", "kari", "@lom.no", "kari@", "kari@lom", "kari lom@lom.no", "a@b.no,c@d.no",
                "Kari <kari@lom.no>", "kari@lom.no\nBcc: x@y.no", "kari@lom..no", ".kari@lom.no",
                "kari@-lom.no", "kari@lom.no ", "kåri@lom.no", "a".repeat(65) + "@lom.no",
                "kari@" + "a".repeat(260) + ".no"))
                .noneMatch(Recipient::canReach);
        assertThat(new Recipient("Ola", "ola@vågå.kommune.no").asciiEmail())
                .isEqualTo("ola@xn--vg-yiab.kommune.no");
    }

    @Test
    @DisplayName("Et brev uten ord blir ikke til")
    void hasWords() {
        refused(() -> new Letter("key", LOM, KARI, Language.NB, "Tittel", List.of()));
        refused(() -> letter("key", " "));
    }

    private static Letter letter(String key, String title) {
        return new Letter(key, LOM, KARI, Language.NB, title,
                List.of(new Paragraph("Vi har mottatt søknaden.")));
    }

    private static void refused(Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOf(IllegalArgumentException.class);
    }
}
