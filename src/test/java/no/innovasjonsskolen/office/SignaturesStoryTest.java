package no.innovasjonsskolen.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import no.innovasjonsskolen.Applying;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.Reader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Eva reads what a director has signed, and sees to it that a wrong signature does not count. */
class SignaturesStoryTest extends HouseTest {

    private Reader kari;
    private Reader eva;
    private Applying lom;
    private String page;

    @BeforeEach
    void lomIsSigned() {
        inTheCall();
        kari = reader().as("Kari Moen");
        eva = reader().as("Eva Lunde");
        lom = Applying.begin(kari, Applying.LOM).fillIn().signed(inbox());
        lom.send();
        page = "/kontor" + lom.hub() + "/garanti";
    }

    @AfterEach
    void takeItBack() {
        inTheCall();
        lom.withdraw();
    }

    @Test
    @DisplayName("Kontoret leser ordene som ble signert, og hva som er endret siden")
    void reads() {
        lom.answer("utfordring", "challenge-tried", "Noe helt annet enn det som ble signert.");
        var read = eva.open(eva.open("/kontor" + lom.hub()).html()
                .select("a:contains(Les det som er signert)").attr("href"));

        assertThat(read.text()).contains("Lom", "Bedt om å signere: Gro Berge, gro@lom.example",
                "Dette er signert", "garanterer at minst",
                "Endret etter at garantien ble signert");
        assertThat(kari.get(page).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("Kontoret setter en signatur til side med en grunn; den som signerte og de som søker, får vite det, og den rette kan bli spurt")
    void setsAside() {
        var form = setAside();
        assertThat(eva.form(eva.open(form), form).set("grunn", " ").sendAndStay().status()).isEqualTo(422);

        eva.form(eva.open(form), form).set("grunn", "Signert av en annen enn direktøren.").send();

        assertThat(eva.open(page).text()).contains("Ingen har signert");
        assertThat(eva.open(form).status()).isEqualTo(404);
        assertThat(kari.open(lom.hub() + "/garanti").text()).contains("ble satt til side av Eva Lunde",
                "Signert av en annen enn direktøren.");
        assertThat(letter("gro@lom.example")).contains("har sett til side signaturen din",
                "Signert av en annen enn direktøren.");
        assertThat(letter("kari.moen@lom.example"))
                .contains("Eva Lunde på kontoret har sett til side", "Be den rette om å signere");
        lom.askTheDirector();
        lom.signed(inbox());
        assertThat(eva.open(page).text()).contains("Gro Berge");
    }

    @Test
    @DisplayName("Når opptaket er over, kan ingen signatur settes til side, og grunnen som er skrevet, blir stående")
    void notAfterTheCall() {
        var form = setAside();
        clock.travelTo(Instant.parse("2028-01-10T10:00:00Z"), "test");
        var late = reader().as("Eva Lunde");

        var refused = late.form(late.open(form), form).set("grunn", "For seint.").sendAndStay();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("kan ikke settes til side lenger", "For seint.");
    }

    @Test
    @DisplayName("Etter fristen kan den rette bli spurt og signere, når kontoret har satt en signatur til side")
    void afterTheDeadline() {
        var form = setAside();
        clock.travelTo(Instant.parse("2027-04-20T10:00:00Z"), "test");
        var officer = reader().as("Eva Lunde");
        officer.form(officer.open(form), form).set("grunn", "Feil person.").send();
        var late = reader().as("Kari Moen");

        late.form(late.open(lom.hub() + "/garanti"), "/garanti").set("navn", "Gro Berge")
                .set("epost", "gro@lom.example").send();
        lom.signed(inbox());

        assertThat(officer.open(page).text()).contains("Gro Berge");
        assertThat(officer.open(form).status()).as("the signature she read is another one").isEqualTo(404);
    }

    /** Where the signature that stands is set aside. */
    private String setAside() {
        return eva.open(page).html().select("a:contains(Sett signaturen til side)").attr("href");
    }

    private String letter(String email) {
        return reader().open(inbox().letterTo(email)).text();
    }
}
