package no.innovasjonsskolen.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        assertThat(reader.open("/kommuner?spraak=nb&sok=" + "a".repeat(201)).text())
                .contains("Søket er for langt. Skriv høyst 200 tegn.");
    }

    @Test
    @DisplayName("Listen kan sorteres etter folketall og lastes ned som regneark med samme utvalg")
    void theListIsSortedAndTakenHome() {
        var reader = reader();
        var page = reader.open("/kommuner?landsdel=sorlandet&sorter=folketall&spraak=nb");

        var file = reader.open(page.html().select("a[download][href*=csv]").attr("href"));

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
                "Kautokeino", "5437 Kárášjohka – Karasjok");
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
    @DisplayName("En kommune som er gått inn i en annen, finnes ved navn og nummer; det står hva den er nå og når")
    void whatIsNoMoreIsFound() {
        var reader = reader();

        for (var question : new String[]{"Andebu", "0719", "719"}) {
            var found = reader.open("/kommuner?spraak=nb&sok=" + question);

            assertThat(found.html().select("tbody tr")).as(question).singleElement()
                    .satisfies(row -> assertThat(row.text()).contains("3907 Sandefjord",
                            "Tidligere 0719 Andebu, til 1. januar 2017"));
        }
        assertThat(reader.open("/kommuner/0719?spraak=nb").text()).contains(
                "Andebu hadde nummer 0719 og finnes ikke lenger. I dag er dette:", "3907 Sandefjord",
                "Fra 1. januar 2017: 0710 Sandefjord", "Fra 1. januar 2020: 3804 Sandefjord",
                "Fra 1. januar 2024: 3907 Sandefjord", "Registeret har folketall fra 1. januar 2024.");
        assertThat(reader.open("/kommuner/3907?spraak=nb").text()).contains(
                "0719 Andebu (til 1. januar 2017)",
                "0706 Sandefjord (til 1. januar 2017)", "3804 Sandefjord (til 1. januar 2024)");
        assertThat(reader.open("/kommuner/1841?spraak=nb").text())
                .contains("1841 Fauske (til 1. januar 2017)");
        assertThat(reader.open("/kommuner/301?spraak=nb").text()).contains("Kommunenummer 0301");
        assertThat(reader.open("/kommuner/999").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("Listen kan tas med som Excel-fil, med samme utvalg")
    void theSheetIsTakenHome() {
        var reader = reader();
        var page = reader.open("/kommuner?sok=301&spraak=nn");

        var sheet = reader.open(page.html().select("a[download][href*=xlsx]").attr("href"));

        assertThat(sheet.status()).isEqualTo(200);
        assertThat(sheet.body()).startsWith("PK");
    }

    @Test
    @DisplayName("Et valg i adressen som ikke finnes, brukes ikke, og det sies; en fil med et slikt valg finnes ikke")
    void unknownChoices() {
        var reader = reader();

        for (var choice : List.of("fylke=30", "landsdel=midt-norge", "storrelse=99", "maalform=x")) {
            var page = reader.open("/kommuner?spraak=nb&" + choice);

            assertThat(page.text()).contains("Adressen har et valg som ikke finnes: " + choice,
                    "Viser 357 av 357");
            assertThat(reader.open("/kommuner.csv?" + choice).status()).isEqualTo(404);
            assertThat(reader.open("/kommuner.xlsx?" + choice).status()).isEqualTo(404);
        }
        assertThat(reader.open("/kommuner?spraak=nb&fylke=31").text()).doesNotContain("valg som ikke finnes");
    }

    @Test
    @DisplayName("Rare søk gir en rolig side")
    void oddQuestions() {
        var reader = reader();

        assertThat(reader.open("/kommuner?sok=%3Cscript%3Ealert(1)%3C/script%3E").body())
                .doesNotContain("<script>alert");
        assertThat(reader.open("/kommuner?sok=%E2%80%AE&fylke=zz&storrelse=99&sorter=x&kart=y").status())
                .isEqualTo(200);
        assertThat(reader.open("/kommuner?sok=%00").status()).isEqualTo(400);
        assertThat(reader.open("/kommuner?sok=" + "x".repeat(5_000)).status()).isEqualTo(200);
    }

    private static String drawing(Seen page) {
        return page.body().replaceAll("(?s).*(<svg class=\"norway.*?</svg>).*", "$1");
    }
}
