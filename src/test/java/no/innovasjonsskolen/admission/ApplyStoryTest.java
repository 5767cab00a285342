package no.innovasjonsskolen.admission;

import static org.assertj.core.api.Assertions.assertThat;

import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A municipality applies, from the first word to the receipt, in a browser without scripts. */
class ApplyStoryTest extends HouseTest {

    @Autowired
    private JdbcClient db;

    @BeforeEach
    void whileTheCallIsOpen() {
        inTheCall();
    }

    @Test
    @DisplayName("Lom søker med fire deltakere: to fyller ut sin del, kommunedirektøren signerer, kvitteringen kommer")
    void lomApplies() {
        var kari = reader().as("Kari Moen");
        var hub = start(kari, "3434");
        step(kari, hub, "kontakt", "contact-phone", "61 21 70 00");
        step(kari, hub, "utfordring", "challenge-title", "Trygge kvelder", "challenge-what", "Mange ringer.",
                "challenge-whom", "De som bor alene.");
        step(kari, hub, "forankring", "anchoring-how", "Helsesjefen eier utfordringen.");
        person(kari, hub, "Ola Vik", "ola@lom.example", "health_and_care");
        person(kari, hub, "Ida Eide", "ida@lom.example", "childhood_and_education");
        person(kari, hub, "Per Lie", "per@lom.example", "politics");
        var people = person(kari, hub, "Aud Skar", "aud@lom.example", "culture");

        for (var form : people.html().select("form[action$=inviter]")) {
            kari.form(people, form.attr("action")).send();
        }
        accept("ola@lom.example");
        accept("ida@lom.example");
        var garanti = kari.open(hub + "/garanti");
        kari.form(garanti, "/garanti").set("navn", "Gro Berge").set("epost", "gro@lom.example").send();
        var director = accept("gro@lom.example");
        director.reader().form(director.page(), director.page().url().replaceAll(".*(/garanti/.*)", "$1"))
                .set("stilling", "Kommunedirektør").set("bekreft", "ja").send();
        var receipt = kari.form(kari.open(hub + "/se-over"), "/se-over").send();

        assertThat(receipt.url()).endsWith("/kvittering");
        assertThat(receipt.text()).contains("Søknaden fra Lom er mottatt", "IS-2027-",
                thisHour());
        assertThat(kari.open(hub).text()).contains("Sendt " + today());
        var sent = kari.open(hub + "/kvittering.txt").body();
        assertThat(receipt.text()).contains(Content.hashOf(sent));
        withdraw(kari, hub);
    }

    @Test
    @DisplayName("Den som prøver å sende for tidlig, får vite alt som mangler på én gang")
    void everythingThatLacksIsSaidAtOnce() {
        var marit = reader().as("Marit Sande");
        var hub = start(marit, "3433");

        var refused = marit.form(marit.open(hub + "/se-over"), "/se-over").send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Svar på «Telefon»", "Dere har ingen deltakere ennå",
                "Svar på «Gi utfordringen et navn»", "Kommunedirektøren må signere garantien");
        withdraw(marit, hub);
    }

    @Test
    @DisplayName("To kolleger som skriver i samme felt, ser begge tekstene, og ingen av dem blir borte")
    void twoColleaguesKeepBothTexts() {
        var kari = reader().as("Kari Moen");
        var jon = reader().as("Jon Kvam");
        var hub = start(kari, "3434");
        var step = hub + "/del/utfordring";
        var karis = kari.form(kari.open(step), step).set("challenge-what", "Karis tekst");
        var jons = jon.form(jon.open(step), step).set("challenge-what", "Jons tekst");

        karis.send();
        var met = jons.sendAndStay();

        assertThat(met.status()).isEqualTo(409);
        assertThat(met.text()).contains("Noen andre skrev her samtidig", "Kari Moen skrev dette",
                "Karis tekst");
        assertThat(met.html().select("textarea[name=challenge-what]").text()).isEqualTo("Jons tekst");
        assertThat(kari.open(hub + "/historikk").text()).contains("Jons tekst", "Lagt til side");
        assertThat(jon.form(met, step).sendAndStay().status()).isEqualTo(303);
        assertThat(kari.open(step).html().select("textarea[name=challenge-what]").text())
                .isEqualTo("Jons tekst");
        withdraw(kari, hub);
    }

    private String start(Reader reader, String number) {
        var page = reader.startForm().set("kommune", number).send();
        assertThat(page.url()).as(page.text()).matches(".*/soknad/[0-9a-f-]{36}");
        return page.url().replaceAll("https?://[^/]+", "");
    }

    private static void step(Reader reader, String hub, String step, String... answers) {
        var form = reader.form(reader.open(hub + "/del/" + step), "/del/" + step);
        for (int i = 0; i < answers.length; i += 2) {
            form.set(answers[i], answers[i + 1]);
        }
        assertThat(form.sendAndStay().status()).isEqualTo(303);
    }

    private static Reader.Seen person(Reader reader, String hub, String name, String email, String sector) {
        return reader.form(reader.open(hub + "/deltakere/ny"), "/deltakere/ny")
                .set("name", name).set("email", email).set("sector", sector).send();
    }

    private record Arrived(Reader reader, Reader.Seen page) {}

    /** Uses the newest link sent to this address, as the demo school lets the invited person do. */
    private Arrived accept(String email) {
        var link = db.sql("select body::text from letter.outbox where to_email = :email order by number desc limit 1")
                .param("email", email).query(String.class).single();
        var path = link.replaceAll("(?s).*(/invitasjon/[A-Za-z0-9_-]+).*", "$1");
        var reader = reader();
        return new Arrived(reader, reader.form(reader.open(path), "/demo").send());
    }

    private void withdraw(Reader reader, String hub) {
        assertThat(reader.form(reader.open(hub + "/trekk"), "/trekk").send().status()).isEqualTo(200);
    }
}
