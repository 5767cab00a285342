package no.innovasjonsskolen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import no.innovasjonsskolen.Paper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The whole way from the first word to the receipt, as most people go it: with scripts and a mouse. */
class ApplyInBrowserTest extends BrowserStory {

    @Test
    @DisplayName("Lom søker i en vanlig nettleser: alt lagres mens det skrives, og kvitteringen kommer")
    void lomApplies() {
        inTheCall();
        cleared();

        try (var kari = guest("Kari Moen")) {
            kari.press("Start søknaden for Lom");
            var hub = kari.path();
            answers(kari);
            participants(kari);
            accept("ola@lom.example", "Ola Vik");
            accept("ida@lom.example", "Ida Eide");
            guarantee(kari);
            kari.open(hub).follow("Meld på 3 til 4 deltakere").sees("Bekreftet " + today());
            send(kari, hub);
            officeSeesIt();

            kari.open(hub).follow("Trekk søknaden").press("Trekk søknaden");
        }
    }

    private static void answers(Guest kari) {
        kari.follow("Kontaktperson")
                .write("contact-phone", "61 21 70 00").seesItSaved().press("Lagre og fortsett");
        kari.write("challenge-title", "Trygge kvelder").seesItSaved()
                .write("challenge-what", "Mange ringer om kvelden.").seesItSaved()
                .write("challenge-whom", "De som bor alene.").seesItSaved().press("Lagre og fortsett");
        kari.write("anchoring-how", "Helsesjefen eier utfordringen.").seesItSaved()
                .press("Lagre og fortsett");
    }

    private static void participants(Guest kari) {
        kari.follow("Meld på 3 til 4 deltakere");
        person(kari, "Ola Vik", "ola@lom.example", "health_and_care");
        person(kari, "Ida Eide", "ida@lom.example", "childhood_and_education");
        person(kari, "Per Lie", "per@lom.example", "politics");
        person(kari, "Aud Skar", "aud@lom.example", "culture");
        assertThat(kari.text()).contains("4 deltakere, dere skal være 3 til 4", "4 tjenesteområder")
                .doesNotContain("Legg til deltaker");
        kari.press("Send personlig lenke: Ola Vik").press("Send personlig lenke: Ida Eide");
        kari.follow("Tilbake");
    }

    private static void person(Guest kari, String name, String email, String sector) {
        kari.follow("Legg til deltaker").write("name", name).write("email", email).choose("sector", sector)
                .press("Lagre og fortsett");
    }

    /** The invited person opens the letter, follows its link, tells about herself, and says yes. */
    private void accept(String email, String name) {
        try (var invited = guest()) {
            invited.open("/demo/utboks");
            invited.going(() -> invited.main().locator("li")
                    .filter(new Locator.FilterOptions().setHasText(email)).first().locator("a").click());
            invited.follow("Fyll ut din del").inBokmaal().press("Fortsett som " + name);

            invited.choose("position", "leader").choose("wish", "credits").seesItSaved();
            invited.choose("education", "three-or-more").sees("Du fyller kravet.").look();
            invited.write("education-what", "Bachelor i sykepleie, 2014").choose("experience", "two-or-more")
                    .write("experience-what", "Avdelingsleder i åtte år").seesItSaved();
            invited.press("Lagre og gå til dokumentene");
            invited.page().setInputFiles("#fil", Paper.file("vitnemål.pdf"));
            invited.press("Last opp").sees("vitnemål.pdf");
            invited.follow("Til din del av søknaden").press("Bekreft at jeg vil delta");

            assertThat(invited.text()).contains("Du bekreftet at du vil delta " + today(), "vitnemål.pdf");
        }
    }

    private void guarantee(Guest kari) {
        kari.follow("Garanti fra kommunedirektøren").write("navn", "Gro Berge")
                .write("epost", "gro@lom.example").press("Send lenken");
        try (var director = guest()) {
            director.open(inbox().letterTo("gro@lom.example")).follow("Les søknaden og signer")
                    .inBokmaal().press("Fortsett som Gro Berge").write("stilling", "Kommunedirektør");
            director.press("Signer garantien").sees("Kryss av for at du bekrefter garantien");
            director.choose("bekreft", "ja").press("Signer garantien")
                    .sees("Kommunen kan nå sende søknaden.");
        }
    }

    private void send(Guest kari, String hub) {
        kari.open(hub).follow("Se over og send").press("Send søknaden");

        assertThat(kari.path()).isEqualTo(hub + "/kvittering");
        assertThat(kari.text()).contains("Søknaden fra Lom er mottatt", "IS-2027-", thisHour());
    }

    private void officeSeesIt() {
        try (var eva = guest("Eva Lunde")) {
            eva.open("/kontor");
            assertThat(eva.main().locator(".tasks a").first().innerText()).contains("Lom");
            eva.going(() -> eva.main().locator(".tasks a").first().click());
            assertThat(eva.text()).contains("Trygge kvelder", "Ola Vik");
        }
    }
}
