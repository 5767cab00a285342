package no.innovasjonsskolen.admission;

import static no.innovasjonsskolen.Applying.LOM;
import static org.assertj.core.api.Assertions.assertThat;

import no.innovasjonsskolen.Applying;
import no.innovasjonsskolen.HouseTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two municipalities apply together. */
class PartnerStoryTest extends HouseTest {

    @Test
    @DisplayName("Lom spør Skjåk; Skjåk sier ja, skriver med, og kan ikke lenger søke alene før de går ut")
    void together() {
        inTheCall();
        var kari = reader().as("Kari Moen");
        var marit = reader().as("Marit Sande");
        var lom = Applying.begin(kari, LOM);
        kari.form(kari.open(lom.hub() + "/partnere"), "/partnere").set("kommune", "3433")
                .set("navn", "Marit Sande").set("epost", "marit.sande@skjak.example").send();
        var link = inbox().linkTo("marit.sande@skjak.example");

        var question = marit.form(marit.open(link), link).send();
        assertThat(question.text()).contains("Lom kommune spør om Skjåk kommune vil søke sammen med dem");
        var here = question.path();
        var neither = marit.post(here, "svar", "kanskje");
        var hub = marit.form(question, here).set("svar", "ja").send();

        assertThat(neither.status()).isEqualTo(422);
        assertThat(neither.text()).contains("Velg ett av alternativene på siden");
        assertThat(hub.text()).contains("Søknad fra Lom, Skjåk");
        assertThat(marit.post("/soknad", "kommune", "3433").status()).isEqualTo(422);
        assertThat(marit.form(marit.open(lom.hub() + "/del/utfordring"), "/del/utfordring")
                .set("challenge-title", "Felles").sendAndStay().status()).isEqualTo(303);
        assertThat(marit.form(marit.open(lom.hub() + "/trekk"), "/trekk").send().text())
                .contains("Bare den som søker for kommunen som leder søknaden, kan trekke den");
        marit.form(marit.open(here + "/ut"), "/ut").send();
        var alone = Applying.begin(marit, "3433");
        alone.withdraw();
        lom.withdraw();
    }
}
