package no.innovasjonsskolen.home;

import static no.innovasjonsskolen.clock.SchoolClock.OSLO;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.innovasjonsskolen.HouseTest;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What anybody sees, without signing in and without scripts. */
class PublicStoryTest extends HouseTest {

    private static final List<String> LANGUAGES = List.of("nb", "nn", "en");
    private static final int MOST_BYTES = 50_000;
    /** The register is a long list, and proves its own. */
    private static final List<String> OUR_OWN = RobotsPage.PUBLIC.stream()
            .filter(path -> !path.equals("/kommuner")).toList();

    @Test
    @DisplayName("Hver åpen side svarer på tre språk, er liten, og sier hva den er til dem som leter")
    void everyPageInEveryLanguage() {
        for (var path : OUR_OWN) {
            for (var language : LANGUAGES) {
                var page = reader().open(path + "?spraak=" + language);
                var html = page.html();

                assertThat(page.status()).as(page.url()).isEqualTo(200);
                assertThat(page.body().getBytes().length).as(page.url()).isLessThan(MOST_BYTES);
                assertThat(html.selectFirst("html").attr("lang")).as(page.url()).isEqualTo(language);
                assertThat(html.select("h1")).as(page.url()).hasSize(1);
                assertThat(html.select("meta[name=description]").attr("content")).as(page.url())
                        .hasSizeGreaterThan(20);
                assertThat(html.select("link[rel=alternate]").eachAttr("hreflang")).as(page.url())
                        .isEqualTo(LANGUAGES);
            }
        }
    }

    @Test
    @DisplayName("Forsiden sier frist, vei videre og det samme som studieplanen")
    void theFrontPage() {
        travel("2027-03-10T10:00");
        var front = reader().open("/?spraak=nb");

        assertThat(front.text()).contains("Søknadsfrist 15. april 2027", "Dere har 36 dager på dere",
                "7.–8. september 2027", "30", "samlinger på 2–3 dager, til sammen 14 dager", "750–900");
        assertThat(front.html().select("main a[href^=/soknad]").text()).contains("Start søknaden");
    }

    @Test
    @DisplayName("Studiesiden viser seks samlinger med datoer, femten læringsutbytter og fire arbeidskrav")
    void theStudyPage() {
        var study = reader().open("/studiet?spraak=nb");

        assertThat(study.html().select("li[id^=samling-]")).hasSize(6);
        assertThat(study.html().select("a[href*=/samlinger.ics]").text()).contains("kalenderen din");
        assertThat(study.html().select(".numbered dt").eachText()).hasSize(15)
                .startsWith("K1").endsWith("G3");
        assertThat(study.html().select(".served tbody tr")).hasSize(15)
                .allSatisfy(row -> assertThat(row.select("td:contains(●)")).hasSizeGreaterThan(1));
        assertThat(study.text()).contains("25.–27. april 2028", "Tjenestedesign", "høyst ett trinn",
                "teori (5 dager), kreative teknikker (4) og likemannslæring (5)");
    }

    @Test
    @DisplayName("Figurene har en tabell med de samme tallene")
    void figuresHaveTables() {
        var figures = reader().open("/studiet?spraak=nb").html().select("figure");

        assertThat(figures).hasSize(2).allSatisfy(figure -> {
            assertThat(figure.select("[role=img]").attr("aria-label")).isNotBlank();
            assertThat(figure.select("table td").eachText())
                    .containsAll(figure.select("svg text").eachText());
        });
    }

    @Test
    @DisplayName("Maskiner får kurset som schema.org, med kull, samlinger og pris")
    void schemaOrg() {
        var data = reader().open("/studiet?spraak=nb").html().select("script[type=application/ld+json]");

        var course = new JsonMapper().readTree(data.html());
        var instance = course.get("hasCourseInstance").get(0);

        assertThat(course.get("@type").asString()).isEqualTo("Course");
        assertThat(course.get("numberOfCredits").asInt()).isEqualTo(30);
        assertThat(course.get("teaches")).hasSize(15);
        assertThat(instance.get("startDate").asString()).isEqualTo("2027-09-07");
        assertThat(instance.get("endDate").asString()).isEqualTo("2028-04-27");
        assertThat(instance.get("subEvent")).hasSize(6);
        assertThat(instance.get("offers").get("price").asString()).isEqualTo("60000.00");
    }

    @Test
    @DisplayName("«Kan vi søke?» svarer på samme side, med alle grunner og veien videre")
    void theChecker() {
        travel("2027-03-10T10:00");
        var yes = reader().open("/sok-om-plass?kommune=en&deltakere=passe&sektorer=nok&garanti=ja&spraak=nb");
        var notYet = reader().open(
                "/sok-om-plass?kommune=en&deltakere=faerre&sektorer=samme&garanti=nei&spraak=nb");
        var no = reader().open("/sok-om-plass?kommune=nei&deltakere=passe&sektorer=nok&garanti=ja&spraak=nb");

        assertThat(yes.html().select("#svar").text()).contains("Ja, dere kan søke", "Start søknaden");
        assertThat(notYet.html().select("#svar").text()).contains("3 ting må på plass",
                "Dere må være minst 3", "minst to tjenesteområder",
                "Uten garantien kan søknaden ikke sendes");
        assertThat(no.html().select("#svar").text()).contains("bare kommuner kan søke")
                .doesNotContain("Start søknaden");
    }

    @Test
    @DisplayName("Før opptaket åpner, sier «Kan vi søke?» at dere er klare, og ikke at dere kan begynne")
    void theCheckerBeforeTheCallOpens() {
        travel("2027-01-15T12:00");

        var ready = reader().open(
                "/sok-om-plass?kommune=en&deltakere=passe&sektorer=nok&garanti=ja&spraak=nb");

        assertThat(ready.html().select("#svar").text())
                .contains("Dere er klare til å søke", "Opptaket åpner 1. februar 2027")
                .doesNotContain("Start søknaden");
    }

    @Test
    @DisplayName("Et ubesvart spørsmål blir pekt på, og svarene er der fortsatt")
    void anUnansweredQuestion() {
        var page = reader().open("/sok-om-plass?kommune=en&deltakere=passe&garanti=ja&spraak=nn");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().select(".error-summary a").eachAttr("href")).containsExactly("#sektorer");
        assertThat(page.html().select("input[checked]").eachAttr("value"))
                .containsExactly("en", "passe", "ja");
        assertThat(page.html().select("form[method=get] input[name=spraak]").val()).isEqualTo("nn");
    }

    @Test
    @DisplayName("Sidene sier hvor opptaket står: før, åpent, siste dag, løpende og stengt")
    void theCallThroughTheYear() {
        assertThat(noticeAt("2027-01-31T23:59")).contains("Opptaket åpner 1. februar 2027")
                .doesNotContain("Start søknaden");
        assertThat(noticeAt("2027-02-01T00:00")).contains("Dere har 73 dager", "Start søknaden");
        assertThat(noticeAt("2027-04-14T12:00")).contains("I morgen er siste dag", "Start søknaden");
        assertThat(noticeAt("2027-04-15T23:59")).contains("I dag er siste dag", "Start søknaden");
        assertThat(noticeAt("2027-04-16T00:00")).contains("Fristen er ute, men dere kan fortsatt søke",
                "Fram til 6. september 2027", "Start søknaden");
        assertThat(noticeAt("2027-09-07T00:00")).contains("Opptaket er stengt", "ikke kunngjort")
                .doesNotContain("Start søknaden");
        assertThat(noticeAt("2026-05-01T12:00")).contains("Opptaket åpner 1. februar 2027");
    }

    @Test
    @DisplayName("Når deltakerne betaler selv, står kravet om to års arbeidserfaring der")
    void selfPaymentDemandsWork() {
        travel("2026-03-01T12:00");

        assertThat(reader().open("/sok-om-plass?spraak=nb").text())
                .contains("54 000 kroner", "§ 4-6 minst 2 års arbeidserfaring");
    }

    @Test
    @DisplayName("Nettstedskartet viser hver side på tre språk, og alle adressene svarer")
    void theSitemap() {
        var map = Jsoup.parse(reader().open("/sitemap.xml").body(), "", Parser.xmlParser());

        assertThat(map.select("url > loc")).hasSize(RobotsPage.PUBLIC.size() * LANGUAGES.size())
                .allSatisfy(loc -> assertThat(reader().open(loc.text()).status()).isEqualTo(200));
        assertThat(map.select("url").first().select("xhtml|link").eachAttr("hreflang"))
                .isEqualTo(LANGUAGES);
        assertThat(reader().open("/robots.txt").body()).contains("Sitemap: http", "Disallow: /soknad");
    }

    @Test
    @DisplayName("security.txt sier hvem en skriver til, og går ut innen et år")
    void whomToTell() {
        var text = reader().open("/.well-known/security.txt").body();

        assertThat(text).contains("Contact: mailto:", "Preferred-Languages: nb, nn, en");
        var expires = Instant.parse(text.replaceAll("(?s).*Expires: (\\S+).*", "$1"));
        assertThat(expires).isAfter(clock.instant())
                .isBefore(clock.instant().plus(365, ChronoUnit.DAYS));
    }

    private String noticeAt(String osloTime) {
        travel(osloTime);
        return reader().open("/sok-om-plass?spraak=nb").html().select(".notice").text();
    }

    private void travel(String osloTime) {
        clock.travelTo(LocalDateTime.parse(osloTime).atZone(OSLO).toInstant(), "test");
    }
}
