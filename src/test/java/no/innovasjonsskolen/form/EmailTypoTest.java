package no.innovasjonsskolen.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses are asked about, and which never are. */
class EmailTypoTest {

    private static final FieldSpec<String> EMAIL = FieldSpec.email("epost").required();
    private static final Form FORM = Form.of("admission.colleague", EMAIL);

    @ParameterizedTest
    @ValueSource(strings = {"gmail.com", "GMAIL.COM", "googlemail.com", "hotmail.com", "hotmail.no",
            "hotmail.se",
            "hotmail.dk", "hotmail.co.uk", "outlook.com", "outlook.dk", "live.no", "live.com", "online.no",
            "yahoo.com", "yahoo.no", "yahoo.se", "icloud.com", "me.com", "msn.com", "mail.com", "ymail.com",
            "proton.me", "inn.no", "lom.kommune.no", "nordre-land.kommune.no", "voss.herad.no",
            "oslo.kommune.no",
            "lom.kommun.se", "innlandetfylke.no", "lom.example", "ks.no", "post.lom.kommune.no"})
    @DisplayName("En rett adresse blir det aldri spurt om")
    void neverAskedAbout(String domain) {
        assertThat(EmailTypo.meant("kari@" + domain)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"gmial.com,gmail.com", "gmal.com,gmail.com", "gmai.com,gmail.com", "gmaill.com,gmail.com",
            "gnail.com,gmail.com", "gmail.con,gmail.com", "gmail.co,gmail.com", "gmail.cm,gmail.com",
            "gmail.no,gmail.com", "gamil.com,gmail.com", "hotmial.com,hotmail.com", "hotmal.com,hotmail.com",
            "hotmail.con,hotmail.com", "hotmali.com,hotmail.com", "homail.com,hotmail.com",
            "hotmial.no,hotmail.no",
            "outlok.com,outlook.com", "outloook.com,outlook.com", "outlook.con,outlook.com",
            "otlook.com,outlook.com", "onlne.no,online.no", "onilne.no,online.no", "yaho.com,yahoo.com",
            "yahooo.no,yahoo.no", "iclud.com,icloud.com", "icloud.no,icloud.com",
            "lom.komune.no,lom.kommune.no",
            "lom.kommmune.no,lom.kommune.no", "lom.kommun.no,lom.kommune.no", "lom.kommuen.no,lom.kommune.no",
            "lom.komunne.no,lom.kommune.no", "lom.kommune.com,lom.kommune.no",
            "post.vaga.komune.no,post.vaga.kommune.no"})
    @DisplayName("En adresse med en trykkfeil blir det spurt om, med den som trolig er ment")
    void askedAbout(String typed, String meant) {
        assertThat(EmailTypo.meant("Kari.Moen@" + typed)).contains("Kari.Moen@" + meant);
    }

    @Test
    @DisplayName("Skjemaet spør én gang, og tar adressen som den er skrevet når den sendes på nytt")
    void askedOnce() {
        var first = FORM.read(FormData.of(Map.of("epost", "ola@gmial.com")));
        var again = FORM.read(FormData.of(Map.of("epost", "ola@gmial.com", "asked.epost", "ola@gmial.com")));
        var another = FORM.read(FormData.of(Map.of("epost", "ola@gmal.com", "asked.epost", "ola@gmial.com")));

        assertThat(first.isValid()).isFalse();
        assertThat(first.answer(EMAIL).typed()).containsExactly("ola@gmial.com");
        assertThat(again.isValid()).isTrue();
        assertThat(again.get(EMAIL)).isEqualTo("ola@gmial.com");
        assertThat(another.isValid()).isFalse();
    }

    @Test
    @DisplayName("Det som lagres mens man skriver, blir lagret også der det spørres")
    void aDraftIsKept() {
        var draft = FORM.readDraft(FormData.of(Map.of("epost", "ola@gmial.com")));

        assertThat(draft.written().get("epost").value()).isEqualTo("ola@gmial.com");
        assertThat(draft.isValid()).isFalse();
    }
}
