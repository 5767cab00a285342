package no.innovasjonsskolen.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.innovasjonsskolen.Form;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.Reader;
import no.innovasjonsskolen.Reader.Seen;
import no.innovasjonsskolen.journal.Actor;
import no.innovasjonsskolen.site.Kroner;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The office announces a call, changes it, meets a colleague in it, and calls it off. */
class CallStoryTest extends HouseTest {

    @Autowired
    private ChangeCall changeCall;
    @Autowired
    private Programmes programmes;

    @Test
    @DisplayName("Kontoret kunngjør et opptak, endrer det, møter en kollega i det og avlyser det")
    void aCallFromBeginningToEnd() {
        var eva = reader().as("Eva Lunde");
        var announced = announce(eva, "2041");

        assertThat(announced.text()).contains("Opptak til kull 2041", "Kunngjort", "studieplanen 2023");

        var url = announced.path();
        var stale = eva.open(url);
        var changed = eva.form(eva.open(url), url).set("places", "18").send();
        assertThat(changed.text()).contains("Endringene er lagret", "Plasser: 12 → 18");
        colleague(url, terms -> new CallTerms(20, terms.fee(), terms.semesterFee(), terms.financing(),
                terms.bands()));

        var wrong = eva.form(stale, url).set("places", "mange").send();
        var conflict = eva.form(wrong, url).set("places", "30").send();

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text()).contains("Noen andre endret opptaket", "Per Vik");
        assertThat(conflict.html().select("#places-both blockquote").text()).isEqualTo("20");
        assertThat(conflict.html().select(".error-summary a[href=#places]").text())
                .contains("Plasser", "Per Vik", "20");
        assertThat(conflict.html().select(".both")).hasSize(1);
        assertThat(conflict.html().select("[name=places]").val()).isEqualTo("30");
        assertThat(eva.open(url).html().select("[name=places]").val()).isEqualTo("20");
        assertThat(eva.form(conflict, url).send().text()).contains("Plasser: 20 → 30");

        callOff(eva, url);
    }

    /** A colleague changes the terms meanwhile. */
    private void colleague(String url, UnaryOperator<CallTerms> how) {
        var call = programmes.call(CallId.of(url.substring(url.lastIndexOf('/') + 1)));
        changeCall.change(Actor.system("Per Vik"), call.id(), call.version(),
                new CallDraft(call.dates(), how.apply(call.terms()), call.cohort().firstDays()));
    }

    private static void callOff(Reader eva, String url) {
        var asked = eva.open(url + "/avlys");
        assertThat(asked.text()).contains("De som har en søknad i opptaket, får brev med grunnen.");
        var silent = eva.form(asked, url + "/avlys").set("reason", "  ").send();
        var off = eva.form(asked, url + "/avlys").set("reason", "Bare to kommuner søkte.").send();

        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.text()).contains("Skriv hvorfor opptaket avlyses");
        assertThat(off.text()).contains("Avlyst", "Bare to kommuner søkte.");
        assertThat(off.html().select("main button")).isEmpty();
    }

    @Test
    @DisplayName("Før et opptak blir kunngjort, viser siden nøyaktig hva alle får lese, på tre språk")
    void nothingIsAnnouncedUnseen() {
        var eva = reader().as("Eva Lunde");
        var looked = fill(eva.form(eva.open("/kontor/opptak/ny"), "/kontor/opptak/ny")).set("cohort", "2043")
                .send();

        assertThat(looked.status()).isEqualTo(200);
        assertThat(looked.html().select("#visning-nb").text()).contains("1. februar 2041", "15. april 2041",
                "60 000 kroner for hele gruppa", "8.–9. september 2041", "12 grupper",
                "3 eller 4 deltakere i alt", "bachelorgrad", "Under 5 000 innbyggere", "trekker vi lodd");
        assertThat(looked.html().select("#visning-nn").text()).contains("15. april 2041", "Loddtrekking");
        assertThat(looked.html().select("#visning-en").text()).contains("15 April 2041", "we draw lots");
        assertThat(eva.open("/kontor/opptak").text()).doesNotContain("2043");

        var changed = eva.form(looked, "/kontor/opptak/ny").set("places", "13").send();
        assertThat(changed.text()).contains("Du har endret noe siden du så over", "13 grupper");
        assertThat(eva.open("/kontor/opptak").text()).doesNotContain("2043");

        var announced = eva.form(changed, "/kontor/opptak/ny").send();
        assertThat(announced.path()).matches("/kontor/opptak/[0-9a-f-]{36}");
        callOff(eva, announced.path());
    }

    @Test
    @DisplayName("Kullet «abc» blir ikke tatt imot; kullet er et år")
    void aCohortIsAYear() {
        var eva = reader().as("Eva Lunde");
        for (var wrong : new String[]{"abc", "28", "20288", "2o28"}) {
            var refused = fill(eva.form(eva.open("/kontor/opptak/ny"), "/kontor/opptak/ny"))
                    .set("cohort", wrong).send();

            assertThat(refused.status()).as(wrong).isEqualTo(422);
            assertThat(refused.html().select("#cohort-error").text())
                    .contains("Skriv året kullet begynner, med fire sifre");
        }
    }

    @Test
    @DisplayName("To som endrer hvert sitt felt, får begge sitt lagret; dobbeltklikk er ingen konflikt")
    void twoFieldsAtOnce() {
        var eva = reader().as("Eva Lunde");
        var url = announce(eva, "2044").path();
        var mine = eva.form(eva.open(url), url);
        var theirs = eva.form(eva.open(url), url).set("fee", "50 000");

        theirs.send();
        var twice = theirs.send();
        var saved = mine.set("places", "14").send();

        assertThat(twice.status()).isEqualTo(200);
        assertThat(saved.status()).isEqualTo(200);
        assertThat(eva.open(url).html().select("[name=places]").val()).isEqualTo("14");
        assertThat(eva.open(url).html().select("[name=fee]").val()).isEqualTo("50000");
        callOff(eva, url);
    }

    @Test
    @DisplayName("Den som skriver i to vinduer, møter aldri seg selv som noen andre")
    void nobodyMeetsHerself() {
        var eva = reader().as("Eva Lunde");
        var url = announce(eva, "2048").path();
        var other = eva.form(eva.open(url), url);
        eva.form(eva.open(url), url).set("places", "20").send();

        var saved = other.set("places", "30").send();

        assertThat(saved.status()).isEqualTo(200);
        assertThat(eva.open(url).html().select("[name=places]").val()).isEqualTo("30");
        callOff(eva, url);
    }

    @Test
    @DisplayName("Å lagre det som vises etter en konflikt, tar ikke tilbake felt en aldri har rørt")
    void savingAConflictAsShown() {
        var eva = reader().as("Eva Lunde");
        var url = announce(eva, "2045").path();
        var mine = eva.form(eva.open(url), url);
        colleague(url, terms -> new CallTerms(20, Kroner.of(40_000), terms.semesterFee(), terms.financing(),
                terms.bands()));

        var conflict = mine.set("places", "30").send();
        eva.form(conflict, url).send();

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.html().select(".both")).hasSize(1);
        assertThat(eva.open(url).html().select("[name=places]").val()).isEqualTo("30");
        assertThat(eva.open(url).html().select("[name=fee]").val()).isEqualTo("40000");
        callOff(eva, url);
    }

    @Test
    @DisplayName("Kontoret finner opptak og studieplaner i menyen; andre ser dem ikke")
    void theOfficeFindsItsPages() {
        var office = reader().as("Eva Lunde").open("/kontor").html().select(".menu a").eachAttr("href");

        assertThat(office).contains("/kontor/opptak", "/kontor/studieplan");
        assertThat(reader().as("Kari Moen").open("/").html().select(".menu a").eachAttr("href"))
                .doesNotContain("/kontor/opptak", "/kontor/studieplan");
    }

    @Test
    @DisplayName("Den som endrer et opptak, ser på forhånd hvem som får vite det")
    void whoIsTold() {
        var eva = reader().as("Eva Lunde");
        var url = announce(eva, "2046").path();

        assertThat(eva.open(url).text())
                .contains("De som har en søknad i opptaket, får brev om hva som er endret.");
        callOff(eva, url);
    }

    @Test
    @DisplayName("Feil datoer og tall blir sagt på én gang, på alle språk, og svarene er der fortsatt")
    void wrongAnswersAreKept() {
        var eva = reader().as("Eva Lunde");
        for (var language : new String[]{"nb", "nn", "en"}) {
            var form = eva.form(eva.open("/kontor/opptak/ny?spraak=" + language), "/kontor/opptak/ny");

            var refused = date("gathering-2", "30.2.2042", date("lastDay", "1.1.2040", fill(form)))
                    .set("cohort", "2042").set("fee", "mye").send();

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.html().title()).matches("(Feil|Error): .*");
            assertThat(refused.html().select(".error-summary li")).hasSize(2);
            assertThat(refused.html().select("[name=fee]").val()).isEqualTo("mye");
            assertThat(refused.html().select("[name^=gathering-2-]").eachAttr("value"))
                    .containsExactly("30", "2", "2042");
        }
    }

    @Test
    @DisplayName("Datoer i feil rekkefølge får sin melding ved rett felt")
    void datesOutOfOrder() {
        var eva = reader().as("Eva Lunde");
        var form = eva.form(eva.open("/kontor/opptak/ny"), "/kontor/opptak/ny");

        var refused = date("gathering-2", "8.9.2041", date("lastDay", "1.1.2040", fill(form)))
                .set("cohort", "2043").send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("#lastDay-error").text()).contains("1. februar 2041");
        assertThat(refused.html().select("#gathering-2-error").text())
                .isEqualTo("Samling 2 må begynne etter at samling 1 er slutt (9. september 2041).");
    }

    @Test
    @DisplayName("Bare kontoret kommer til opptak og studieplaner")
    void onlyTheOffice() {
        for (var path : new String[]{"/kontor/opptak", "/kontor/opptak/ny", "/kontor/studieplan"}) {
            assertThat(reader().get(path).status()).isBetween(300, 403);
            assertThat(reader().as("Kari Moen").get(path).status()).isEqualTo(403);
        }
    }

    @Test
    @DisplayName("Kontoret ser studieplanene, hva som er nytt i 2024, og 2024 uten navn på samlingene")
    void plansAreSeenAndCompared() {
        var eva = reader().as("Eva Lunde");
        var plans = eva.open("/kontor/studieplan");

        assertThat(plans.text()).contains("Studieplan 2024", "Utkast", "Gjelder fra");
        var new2024 = follow(eva, plans, "Hva er nytt i 2024?");
        assertThat(new2024.text()).contains("Samling 2", "Tjenestedesign", "Samskaping og samstyring");
        var whole = follow(eva, plans, "Se hele planen for 2024");
        assertThat(whole.text()).contains("Temaer gjennom året", "Samskaping og samstyring", "Samling 6");
        assertThat(whole.html().select("#samlinger ~ ol h3").first().text()).isEqualTo("Samling 1");
    }

    @Test
    @DisplayName("Hvem som helst henter fristene og samlingene som kalenderfiler, på sitt språk")
    void anyoneGetsTheCalendars() {
        inTheCall();
        var dates = reader().open("/?spraak=nn").html().select(".notice a[href*=.ics]").attr("href");
        var file = reader().open(dates);
        var gatherings = reader().open(dates.replace("frister.ics", "samlinger.ics"));

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.body()).startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART;VALUE=DATE:20270415", "siste dag for å søkje");
        assertThat(gatherings.body()).contains("DTSTART;VALUE=DATE:20270907", "Tenestedesign");
        assertThat(reader().open("/opptak/" + UUID.randomUUID() + "/samlinger.ics").status()).isEqualTo(404);
    }

    private static Seen follow(Reader reader, Seen page, String link) {
        return reader.open(page.html().select("main a").stream().filter(it -> it.text().equals(link))
                .findFirst().orElseThrow().attr("href"));
    }

    private static Seen announce(Reader eva, String cohort) {
        var form = eva.form(eva.open("/kontor/opptak/ny"), "/kontor/opptak/ny");
        var looked = fill(form).set("cohort", cohort).send();
        assertThat(looked.text()).contains("Ingenting er kunngjort ennå");
        return eva.form(looked, "/kontor/opptak/ny").send();
    }

    private static Form fill(Form form) {
        Map.of("opens", "1.2.2041", "lastDay", "15.4.2041", "resultsBy", "28.5.2041",
                "gathering-1", "8.9.2041", "gathering-2", "15.10.2041")
                .forEach((name, day) -> date(name, day, form));
        return form.set("places", "12").set("fee", "60 000").set("semesterFee", "700")
                .set("financing", "COMMISSIONED").set("bands", "5000 20000");
    }

    /** Writes a date in its three fields. */
    private static Form date(String name, String day, Form form) {
        var parts = day.split("\\.");
        return form.set(name + "-dag", parts[0]).set(name + "-maaned", parts[1]).set(name + "-aar", parts[2]);
    }
}
