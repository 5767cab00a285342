package no.innovasjonsskolen.admission;

import static no.innovasjonsskolen.Applying.LOM;
import static org.assertj.core.api.Assertions.assertThat;

import no.innovasjonsskolen.Applying;
import no.innovasjonsskolen.HouseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A municipality applies, from the first word to the receipt, in a browser without scripts. */
class ApplyStoryTest extends HouseTest {

    @BeforeEach
    void whileTheCallIsOpen() {
        inTheCall();
    }

    @Test
    @DisplayName("Lom søker med fire deltakere: to fyller ut sin del, kommunedirektøren signerer, kvitteringen kommer")
    void lomApplies() {
        var kari = reader().as("Kari Moen");
        var lom = Applying.begin(kari, LOM);
        lom.fillIn().signed(inbox());
        inbox().accept("ola@lom.example");
        inbox().accept("ida@lom.example");

        var receipt = lom.send();

        assertThat(receipt.url()).endsWith("/kvittering");
        assertThat(receipt.text()).contains("Søknaden fra Lom er mottatt", "IS-2027-",
                thisHour());
        assertThat(kari.open(lom.hub()).text()).contains("Sendt " + today());
        var sent = kari.open(lom.hub() + "/kvittering.txt").body();
        assertThat(receipt.text()).contains(SubmittedText.hashOf(sent));
        lom.withdraw();
    }

    @Test
    @DisplayName("Den som prøver å sende for tidlig, får vite alt som mangler på én gang")
    void everythingThatLacksIsSaidAtOnce() {
        var marit = reader().as("Marit Sande");
        var skjak = Applying.begin(marit, "3433");

        var refused = skjak.send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Svar på «Telefon»", "Dere har ingen deltakere ennå",
                "Svar på «Navn på utfordringen»", "Kommunedirektøren i Skjåk må signere garantien");
        skjak.withdraw();
    }

    @Test
    @DisplayName("To kolleger som skriver i samme felt, ser begge tekstene, og ingen av dem blir borte")
    void twoColleaguesKeepBothTexts() {
        var kari = reader().as("Kari Moen");
        var jon = reader().as("Jon Kvam");
        var lom = Applying.begin(kari, LOM);
        var hub = lom.hub();
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
        lom.withdraw();
    }
}
