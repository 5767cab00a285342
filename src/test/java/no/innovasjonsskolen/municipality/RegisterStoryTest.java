package no.innovasjonsskolen.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.Reader.Seen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RegisterStoryTest extends HouseTest {

    @Test
    @DisplayName("Alle kan se alle kommuner, på kart og i tabell")
    void everybodySeesTheRegister() {
        var page = reader().open("/kommuner?spraak=nb");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("tbody tr")).hasSize(357);
        assertThat(page.text()).contains("Viser 357 av 357 kommuner", "har under 5 000 innbyggere",
                "© Kartverket");
        assertThat(drawing(page)).hasSizeLessThan(20_000);
        assertThat(page.html().select("svg.norway[role=img] > title, svg.norway[role=img] > desc"))
                .hasSize(2);
    }

    @Test
    @DisplayName("Søk og filtre står i adressen og virker uten skript")
    void searchIsAForm() {
        var reader = reader();

        var found = reader.form(reader.open("/kommuner?spraak=nb"), "/kommuner").set("sok", "heroy").send();
        var narrowed = reader.form(found, "/kommuner").set("landsdel", "nord-norge").send();
        var nothing = reader.open("/kommuner?sok=xyzzy&spraak=nb");

        assertThat(found.html().select("tbody th").eachText())
                .containsExactly("Herøy (Møre og Romsdal)", "Herøy (Nordland)");
        assertThat(found.html().select("input[name=sok]").attr("value")).isEqualTo("heroy");
        assertThat(narrowed.html().select("tbody th").eachText()).containsExactly("Herøy (Nordland)");
        assertThat(narrowed.html().select("option[selected]").eachText()).containsExactly("Nord-Norge");
        assertThat(nothing.text()).contains("Ingen av de 357 kommunene passer");
    }

    @Test
    @DisplayName("Listen kan sorteres etter folketall og lastes ned som regneark med samme utvalg")
    void theListIsSortedAndTakenHome() {
        var reader = reader();
        var page = reader.open("/kommuner?landsdel=sorlandet&sorter=folketall&spraak=nb");

        var file = reader.open(page.html().select("a[download]").attr("href"));

        assertThat(page.html().select("tbody th").first().text()).isEqualTo("Kristiansand");
        assertThat(page.html().select("th[aria-sort=descending]").text()).isEqualTo("Innbyggere");
        assertThat(file.body().lines()).hasSize(26).first().asString()
                .isEqualTo("\ufeffkommunenummer;navn;offisielt_navn;fylkesnummer;fylke;landsdel;folketall;"
                        + "sentralitetsindeks;sentralitetsklasse;maalform;organisasjonsnummer");
        assertThat(file.body().lines().skip(1)).first().asString().startsWith("4204;Kristiansand;");
    }

    @Test
    @DisplayName("Kartet etter form henter formene fra én fil og holder siden liten")
    void theShapesComeFromOneFile() {
        var reader = reader();
        var some = reader.open("/kommuner?landsdel=nord-norge&kart=form&spraak=nb");
        var all = reader.open("/kommuner?kart=form&spraak=nb");

        var file = reader.open(some.html().select("use.land").attr("href").split("#")[0]);

        assertThat(some.html().select("g.mark use")).hasSize(80).allSatisfy(
                use -> assertThat(file.body()).contains("id=\"" + use.attr("href").split("#")[1] + "\""));
        assertThat(drawing(some)).hasSizeLessThan(10_000);
        assertThat(drawing(all)).hasSizeLessThan(22_000);
    }

    @Test
    @DisplayName("En kommune viser navn på alle språk, folketall, naboer og målform, på tre språk")
    void oneMunicipality() {
        var reader = reader();
        var page = reader.open("/kommuner/5610?spraak=nb");

        assertThat(page.text()).contains("Kárášjohka", "Karasjok", "Nord-Norge", "Språkutviklingskommune",
                "Kautokeino", "5437 Karasjok");
        assertThat(page.html().select("[lang=se]").text()).isEqualTo("Kárášjohka");
        assertThat(reader.open("/kommuner/5610?spraak=nn").text()).contains("Nord-Noreg", "Folketal");
        assertThat(reader.open("/kommuner/5610?spraak=en").text()).contains("Northern Norway", "Population");
        assertThat(reader.open("/kommuner/1144").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("Et gammelt kommunenummer viser hvem som har tatt over; et ukjent finnes ikke")
    void oldAndUnknownNumbers() {
        var reader = reader();

        assertThat(reader.open("/kommuner/1507?spraak=nb").text())
                .contains("finnes ikke lenger", "1508 Ålesund", "1580 Haram");
        assertThat(reader.open("/kommuner/9999").status()).isEqualTo(404);
        assertThat(reader.open("/kommuner/abc").status()).isEqualTo(404);
        assertThat(reader.open("/kommuner/%3Cscript%3E").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("Rare søk gir en rolig side")
    void oddQuestions() {
        var reader = reader();

        assertThat(reader.open("/kommuner?sok=%3Cscript%3Ealert(1)%3C/script%3E").body())
                .doesNotContain("<script>alert");
        assertThat(reader.open("/kommuner?sok=%00%E2%80%AE&fylke=zz&storrelse=99&sorter=x&kart=y").status())
                .isEqualTo(200);
        assertThat(reader.open("/kommuner?sok=" + "x".repeat(5_000)).status()).isEqualTo(200);
    }

    private static String drawing(Seen page) {
        return page.body().replaceAll("(?s).*(<svg class=\"norway.*?</svg>).*", "$1");
    }
}
