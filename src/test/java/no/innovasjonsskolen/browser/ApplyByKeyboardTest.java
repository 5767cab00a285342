package no.innovasjonsskolen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import no.innovasjonsskolen.Paper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The same way as in {@link ApplyInBrowserTest}, by somebody who has no mouse. */
class ApplyByKeyboardTest extends BrowserStory {

    @Test
    @DisplayName("Lom søker med bare tastaturet: fokus synes overalt, og snarveien til innholdet virker")
    void lomApplies() {
        cleared();
        try (var kari = guest()) {
            var keys = new Keyboard(kari.page());
            kari.open("/");
            skip(kari, keys);
            enter(kari, keys, "Start søknaden");
            enter(kari, keys, "Fortsett som Kari Moen");
            enter(kari, keys, "Start søknaden for Lom");
            var hub = kari.path();

            answers(kari, keys);
            enter(kari, keys, "Meld på 3 til 4 deltakere");
            person(kari, keys, "Ola Vik", "ola@lom.example", "Helse og omsorg");
            person(kari, keys, "Ida Eide", "ida@lom.example", "Oppvekst og utdanning");
            person(kari, keys, "Per Lie", "per@lom.example", "Politisk ledelse");
            enter(kari, keys, "Send personlig lenke: Ola Vik");
            accept();
            keys.to("Tilbake");
            kari.going(() -> keys.press("Enter"));
            guarantee(kari, keys);

            kari.open(hub);
            enter(kari, keys, "Se over og send");
            enter(kari, keys, "Send søknaden");
            assertThat(kari.text()).contains("Søknaden fra Lom er mottatt", "IS-2027-");
        }
    }

    private static void skip(Guest kari, Keyboard keys) {
        keys.press("Tab");
        assertThat(keys.at()).isEqualTo("Hopp til innholdet");
        assertThat(kari.page().locator(".skip").boundingBox().y).isNotNegative();
        kari.look();
        keys.press("Enter");
        assertThat(kari.page().evaluate("document.activeElement.id")).isEqualTo("innhold");
        keys.press("Tab");
        assertThat(kari.page().evaluate("document.activeElement.closest('main') !== null")).isEqualTo(true);
        keys.press("Shift+Tab");
    }

    /** Goes to the link or button, and presses Enter. */
    private static void enter(Guest guest, Keyboard keys, String name) {
        keys.to(name);
        guest.going(() -> keys.press("Enter"));
    }

    private static void answers(Guest kari, Keyboard keys) {
        enter(kari, keys, "Kontaktperson");
        keys.to("Telefon").type("61 21 70 00");
        kari.seesItSaved();
        keys.backTo("Kontaktperson");
        enter(kari, keys, "Lagre og fortsett");
        keys.to("Navn på utfordringen").type("Trygge kvelder");
        keys.to("Hva er utfordringen?").type("Mange ringer om kvelden.");
        keys.to("Hvem gjelder den").type("De som bor alene.");
        enter(kari, keys, "Lagre og fortsett");
        keys.to("Hvordan er arbeidet forankret").type("Helsesjefen eier utfordringen.");
        enter(kari, keys, "Lagre og fortsett");
    }

    private static void person(Guest kari, Keyboard keys, String name, String email, String sector) {
        enter(kari, keys, "Legg til deltaker");
        keys.to("Navn").type(name);
        keys.to("E-postadresse").type(email);
        keys.to("Tjenesteområde");
        kari.page().keyboard().type(sector);
        enter(kari, keys, "Lagre og fortsett");
    }

    private void accept() {
        try (var ola = guest()) {
            var keys = new Keyboard(ola.page());
            ola.open(inbox().letterTo("ola@lom.example"));
            enter(ola, keys, "Fyll ut din del");
            ola.inBokmaal();
            enter(ola, keys, "Fortsett som Ola Vik");
            keys.to("Ansatt").press("Space").press("ArrowDown").to("Studiepoeng").press("Space");
            keys.to("Tre år eller mer").press("Space").to("Hva har du studert").type("Bachelor i sykepleie");
            keys.to("To år eller mer").press("Space").to("Hva har du arbeidet med?").type("Avdelingsleder");
            ola.sees("Du fyller kravet.").look();
            enter(ola, keys, "Lagre og gå til dokumentene");
            // Told beforehand: a chooser that opens before the browser is asked to hand it over, is lost.
            ola.page().onFileChooser(chooser -> chooser.setFiles(Paper.file("attest.pdf")));
            keys.to("Velg en fil").press("Enter");
            ola.page().waitForCondition(() -> !ola.page().locator("input[type=file]").inputValue().isEmpty());
            enter(ola, keys, "Last opp");
            enter(ola, keys, "Til din del av søknaden");
            enter(ola, keys, "Bekreft at jeg vil delta");

            assertThat(ola.text()).contains("Du bekreftet at du vil delta", "attest.pdf");
            assertThat(ola.page().locator("[name=position]:checked").getAttribute("value"))
                    .isNotEqualTo("employee");
        }
    }

    private void guarantee(Guest kari, Keyboard keys) {
        enter(kari, keys, "Garanti fra kommunedirektøren");
        keys.to("Navnet til kommunedirektøren").type("Gro Berge");
        keys.to("E-postadressen til kommunedirektøren").type("gro@lom.example");
        enter(kari, keys, "Send lenken");
        try (var director = guest()) {
            var hers = new Keyboard(director.page());
            director.open(inbox().letterTo("gro@lom.example"));
            enter(director, hers, "Les søknaden og signer");
            director.inBokmaal();
            enter(director, hers, "Fortsett som Gro Berge");
            enter(director, hers, "Signer garantien");
            assertThat(hers.at()).startsWith("Du må rette 2 ting");
            hers.to("Skriv hvilken stilling du har").press("Enter");
            assertThat(hers.at()).isEqualTo("Stillingen din");
            hers.type("Kommunedirektør").to("Jeg bekrefter dette").press("Space");
            enter(director, hers, "Signer garantien");
            director.sees("Kommunen kan nå sende søknaden.");
        }
    }
}
