package no.innovasjonsskolen.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.UUID;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.site.Language;
import org.apache.pdfbox.Loader;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;

/** In the demo school a letter is written, found in the outbox and read in each of its forms. */
class OutboxStoryTest extends HouseTest {

    @Autowired
    private Letters letters;
    @Autowired
    private TransactionTemplate transaction;

    @Test
    @DisplayName("Et brev ligger øverst i utboksen, og kan leses som side, HTML, tekst og PDF")
    void readsTheLetter() throws Exception {
        var letter = Examples.decision(Language.NN);
        transaction.executeWithoutResult(_ -> letters.send(
                new Letter("test " + UUID.randomUUID(), letter.about(), letter.to(), letter.language(),
                        letter.title(), letter.body(), letter.paper()),
                clock.instant()));

        var list = reader().open("/demo/utboks?spraak=nn");
        var first = list.html().selectFirst(".tasks a");
        assertThat(first.text()).isEqualTo(letter.title());
        assertThat(list.text()).contains("Til Unjárga gielda – Nesseby kommune <post@nesseby.kommune.no>");

        var page = reader().open(first.attr("href"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Lom kommune er ikkje kvalifisert.", "Kárášjohka");
        assertThat(page.html().select("article a").attr("href"))
                .isEqualTo("https://skolen.example/soknad/2027/lom?spraak=nb&vis=alt");

        var here = first.attr("href").split("\\?")[0];
        var html = reader().open(here + "/html");
        assertThat(html.raw().headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'").doesNotContain("script-src");
        assertThat(Jsoup.parse(html.body()).text()).contains("Lom kommune er ikkje kvalifisert.");
        assertThat(reader().open(here + "/tekst").body()).startsWith(letter.title() + "\n===");
        var address = URI.create(origin() + here + "/pdf");
        var paper = address.toURL().openStream().readAllBytes();
        try (var pdf = Loader.loadPDF(paper)) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nn");
        }
    }

    @Test
    @DisplayName("Et brev som ikke finnes, og en PDF brevet ikke har, er ikke funnet")
    void noSuchLetter() {
        assertThat(reader().open("/demo/utboks/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(reader().open("/demo/utboks/" + UUID.randomUUID() + "/pdf").status()).isEqualTo(404);
        assertThat(reader().open("/demo/utboks/tull").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("Med ekte data finnes ikke utboksen, selv om noen skrur på demoen også")
    void onlyInTheDemo() {
        assertThat(beansWith("demo")).isEqualTo(2);
        assertThat(beansWith("demo", "production")).isZero();
        assertThat(beansWith("production")).isZero();
        assertThat(beansWith()).isZero();
    }

    private static int beansWith(String... profiles) {
        var environment = new StandardEnvironment();
        environment.setActiveProfiles(profiles);
        var house = new DefaultListableBeanFactory();
        new AnnotatedBeanDefinitionReader(house, environment)
                .register(OutboxPage.class, OutboxLetterPage.class);
        return house.getBeanNamesForAnnotation(Controller.class).length;
    }
}
