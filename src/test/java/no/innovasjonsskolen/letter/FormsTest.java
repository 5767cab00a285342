package no.innovasjonsskolen.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.innovasjonsskolen.site.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormsTest {

    private final Forms forms = Examples.forms();

    @Test
    @DisplayName("Som tekst er brevet 78 tegn bredt, og en lenke står hel på sin egen linje")
    void textForm() {
        var letter = new Letter("key", Examples.LOM, Examples.KARI, Language.NB, "Vi har mottatt søknaden",
                List.of(
                        new Block.Paragraph("Søknaden fra Lom kommune er sendt. Dere kan endre den fram til "
                                + "fristen, så mange ganger dere vil.\nHilsen skolen"),
                        new Block.Heading("Dette sendte dere"),
                        new Block.Facts(List.of(new Block.Fact("Frist", "15. april 2027"),
                                new Block.Fact("Adresse", "Storgata 1\n2686 Lom"))),
                        new Block.Items(List.of("Kari Nordmann",
                                "Ola Nordmann, som har en svært lang tittel i "
                                        + "kommunen og derfor går over på neste linje")),
                        new Block.Action("Åpne søknaden", "https://skolen.example/soknad/" + "a".repeat(90))))
                .onPaper("LOM-2027-4F7K");

        assertThat(forms.text(letter)).isEqualTo("""
                Vi har mottatt søknaden
                =======================
                Referanse: LOM-2027-4F7K

                Søknaden fra Lom kommune er sendt. Dere kan endre den fram til fristen, så
                mange ganger dere vil.
                Hilsen skolen

                Dette sendte dere
                -----------------

                Frist: 15. april 2027
                Adresse: Storgata 1
                    2686 Lom

                - Kari Nordmann
                - Ola Nordmann, som har en svært lang tittel i kommunen og derfor går over på
                  neste linje

                Åpne søknaden:
                https://skolen.example/soknad/%s?spraak=nb

                --\s
                Nasjonal innovasjonsskole for kommunesektoren, Universitetet i Innlandet
                """.formatted("a".repeat(90)));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Som HTML henter brevet ingenting utenfra, kjører ingenting og viser alt som er skrevet")
    void htmlForm(Language language) {
        var letter = Examples.decision(language);

        var page = Jsoup.parse(forms.html(letter));

        assertThat(page.select("html").attr("lang")).isEqualTo(language.code());
        assertThat(page.select("script, img, link, iframe, object, style, form")).isEmpty();
        assertThat(page.select("*").stream().flatMap(it -> it.attributes().asList().stream())
                .filter(it -> it.getKey().startsWith("on") || it.getValue().contains("url("))).isEmpty();
        assertThat(page.select("a").eachAttr("href"))
                .containsExactly("https://skolen.example/soknad/2027/lom?spraak=nb&vis=alt");
        assertThat(page.wholeText()).contains(letter.title(), "Kárášjohka", "< 30 % & > 10 %",
                "<script>alert(1)</script> & \"hermetegn\" 'apostrof'");
        assertThat(page.select("h1, h2").eachText()).hasSize(2).startsWith(letter.title());
    }
}
