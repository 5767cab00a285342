package no.innovasjonsskolen.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.innovasjonsskolen.LomStory;
import no.innovasjonsskolen.Reader;
import no.innovasjonsskolen.clock.SchoolClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The council reads the application without names, for as long as those who write in it want. */
class SharingStoryTest extends LomStory {

    @Autowired
    private JdbcClient db;

    @Test
    @DisplayName("Kommunestyret leser søknaden uten å logge inn, merket «Ikke sendt» til den er sendt, og så slik den ble sendt")
    void readByTheCouncil() {
        lom.fillIn();
        var link = share();

        var draft = reader().open(link);
        assertThat(draft.text()).contains("Søknad fra Lom", "Ikke sendt", "Trygge kvelder i hjemmetjenesten",
                "4 deltakere", "Helse og omsorg", "Ingen ennå", "60 000 kroner", "Samling 1");

        lom.signed(inbox());
        inbox().accept("ola@lom.example").form().set("position", "leader").set("wish", "certificate")
                .set("svar", "ja").send();
        lom.send();
        lom.answer("utfordring", "challenge-title", "Noe annet, som ikke er sendt");
        var sent = reader().open(link);
        assertThat(sent.text()).contains("Sendt " + today(), "Trygge kvelder i hjemmetjenesten")
                .doesNotContain("Ikke sendt", "Noe annet", "Ingen ennå");
    }

    @Test
    @DisplayName("Ingen navn, adresser eller telefonnumre står på siden, verken før eller etter at søknaden er sendt")
    void nameless() {
        lom.fillIn();
        lom.answer("kontakt", "contact-name", "KANARI kontakt", "contact-email", "kanari@lom.example",
                "contact-phone", "61 21 70 99", "invoice-reference", "KANARI faktura");
        lom.signed(inbox());
        var link = share();
        var secrets = List.of("KANARI", "kanari", "61 21 70 99", "Ola Vik", "Ida Eide", "Per Lie", "Aud Skar",
                "ola@", "ida@", "per@", "aud@", "Gro Berge", "gro@", "Kari Moen", "Kommunedirektør");

        var draft = reader().open(link);
        lom.send();
        var sent = reader().open(link);

        assertThat(draft.text()).contains("Ikke sendt");
        assertThat(sent.text()).contains("Sendt ");
        assertThat(Stream.of(draft, sent)).allSatisfy(page -> {
            assertThat(page.body()).doesNotContain(secrets);
            assertThat(page.html().select("meta[name=robots]").attr("content")).contains("noindex");
            assertThat(page.html().select("meta[name=referrer]").attr("content")).isEqualTo("no-referrer");
            assertThat(page.html().select("main form")).isEmpty();
        });
    }

    @Test
    @DisplayName("Lenken vises én gang; byttes den, virker bare den nye, og sluttes delingen, virker ingen")
    void replacedAndStopped() {
        var first = share();
        assertThat(page().text()).contains("Søknaden er delt siden " + today(), "av Kari Moen",
                "Ingen har åpnet lenken ennå").doesNotContain("/delt/");

        var second = share();
        assertThat(second).isNotEqualTo(first);
        assertDead(first);
        assertThat(reader().open(second).status()).isEqualTo(200);
        assertThat(page().text()).contains("åpnet én gang");
        kari.open(second);
        assertThat(page().text()).as("her own look is not the council's").contains("åpnet én gang");

        kari.form(page(), "/slutt").send();
        assertDead(second);
        assertThat(page().text()).doesNotContain("delt siden").contains("Lag lenke");
        kari.post(lom.hub() + "/deling/slutt");
        assertThat(kari.open(lom.hub() + "/historikk").text()).contains("delte søknaden med lenke",
                "byttet lenken", "sluttet å dele søknaden");
        assertThat(db.sql("select count(*) from sharing.link where fingerprint = convert_to(:secret, 'UTF8')")
                .param("secret", second.replaceFirst(".*/", "")).query(Integer.class).single()).isZero();
    }

    @Test
    @DisplayName("Når søknaden er trukket, er lenken død, og siden sier hvorfor ingen kan lages")
    void withdrawn() {
        var link = share();
        lom.withdraw();

        assertDead(link);
        assertThat(page().text()).contains("Søknaden er trukket");
        assertThat(page().html().select("main form")).isEmpty();
        kari.post(lom.hub() + "/deling");
        assertDead(link);
        assertThat(page().text()).doesNotContain("delt siden");
    }

    @Test
    @DisplayName("Lenken virker til dagen siden nevner er slutt, og ikke et millisekund lenger")
    void endsWithTheCall() {
        var link = share();
        assertThat(page().text()).contains("til og med 6. september 2027");

        travel("2027-09-06", 23);
        assertThat(reader().open(link).status()).isEqualTo(200);
        travel("2027-09-07", 0);
        assertDead(link);
        assertThat(reader().as("Kari Moen").open(lom.hub() + "/deling").text())
                .contains("Opptaket er over");
    }

    @Test
    @DisplayName("Andre kommuner ser ikke om søknaden er delt, og kan ikke dele den; partneren som skriver med, ser det")
    void onlyThoseWhoWrite() {
        share();
        var marit = reader().as("Marit Sande");

        assertThat(marit.open(lom.hub() + "/deling").status()).isEqualTo(404);
        assertThat(marit.post(lom.hub() + "/deling").status()).isEqualTo(404);
        assertThat(marit.post(lom.hub() + "/deling/slutt").status()).isEqualTo(404);

        kari.form(kari.open(lom.hub() + "/partnere"), "/partnere").set("kommune", "4205")
                .set("navn", "Nabo Nilsen").set("epost", "nabo.deling@lindesnes.example").send();
        var neighbour = inbox().accept("nabo.deling@lindesnes.example");
        neighbour.form().set("svar", "ja").send();
        assertThat(neighbour.reader().open(lom.hub()).text()).contains("Delt med lenke siden " + today());
        assertThat(neighbour.reader().open(lom.hub() + "/deling").text()).contains("av Kari Moen");
    }

    @Test
    @DisplayName("Lenken til en som ikke lenger skriver i søknaden, er død, og siden sier ikke at noe er delt")
    void diesWithTheRight() {
        var email = "kollega.deling@lom.example";
        kari.form(kari.open(lom.hub() + "/kolleger"), "/kolleger").set("navn", "Nina Nes")
                .set("epost", email).send();
        var nina = inbox().accept(email).reader();
        var made = nina.form(nina.open(lom.hub() + "/deling"), "/deling").sendAndStay();
        var link = made.html().select("main a[href*=/delt/]").attr("href").replaceFirst("https?://[^/]+", "");
        assertThat(reader().open(link).status()).isEqualTo(200);

        kari.form(kari.open(lom.hub() + "/kolleger"), "/avslutt").send();

        assertDead(link);
        assertThat(page().text()).doesNotContain("delt siden").contains("Lag lenke");
        assertThat(kari.open(lom.hub()).text()).doesNotContain("Delt med lenke");
        travel(clock.instant().atZone(SchoolClock.OSLO).toLocalDate().toString(), 12);
        kari.form(kari.open(lom.hub() + "/kolleger"), "/kolleger").set("navn", "Nina Nes")
                .set("epost", email).send();
        inbox().accept(email);
        assertDead(link);
        assertThat(reader().open(share()).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("En hel kommunestyresal kan åpne lenken; den som gjetter på lenker, blir stanset")
    void manyReaders() {
        var link = share();
        var hall = reader();

        for (int i = 0; i < 120; i++) {
            assertThat(hall.get(link).status()).isEqualTo(200);
        }

        var guesser = reader();
        for (int i = 0; i < 100; i++) {
            assertThat(guesser.get("/delt/gjett" + i).status()).isEqualTo(410);
        }
        assertThat(guesser.get("/delt/gjett").status()).isEqualTo(429);
    }

    private Reader.Seen page() {
        return kari.open(lom.hub() + "/deling");
    }

    /** Makes a link, or another one; its path. */
    private String share() {
        var shown = kari.form(page(), "/deling").sendAndStay();
        assertThat(shown.status()).isEqualTo(200);
        return shown.html().select("main a[href*=/delt/]").attr("href").replaceFirst("https?://[^/]+", "");
    }

    private void assertDead(String link) {
        var dead = reader().open(link);
        assertThat(dead.status()).isEqualTo(410);
        assertThat(dead.text()).contains("Lenken virker ikke").doesNotContain("Lom");
    }

    private void travel(String day, int hour) {
        clock.travelTo(
                LocalDate.parse(day).atTime(hour, hour == 0 ? 0 : 59).atZone(SchoolClock.OSLO).toInstant(),
                "test");
    }
}
