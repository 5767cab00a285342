package no.innovasjonsskolen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import no.innovasjonsskolen.Applying;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * How many clicks a task takes, from the page where whoever does it begins; typing is not counted. A page
 * more on the way is seen here before anybody has to walk it.
 */
class ClickBudgetTest extends BrowserStory {

    private static final String THREE = """
            Ola Vik; ola@lom.example; Helse og omsorg
            Ida Eide; ida@lom.example; Oppvekst og utdanning
            Per Lie; per@lom.example; Politisk ledelse
            """;

    @Test
    @DisplayName("Fra forsiden til kvitteringen er det høyst 18 klikk med tre deltakere fra en liste, og direktørens egne 5")
    void fromNothingToTheReceipt() {
        cleared();
        try (var kari = guest().open("/").countingFromHere()) {
            kari.follow("Start søknaden").press("Fortsett som Kari Moen").press("Start søknaden for Lom");
            var hub = kari.path();
            kari.follow("Kontaktperson").write("contact-phone", "61 21 70 00").press("Lagre og fortsett");
            kari.write("challenge-title", "Trygge kvelder").write("challenge-what", "Mange ringer.")
                    .write("challenge-whom", "De som bor alene.").press("Lagre og fortsett");
            kari.write("anchoring-how", "Helsesjefen eier utfordringen.").press("Lagre og fortsett");
            kari.follow("Meld på 3 til 4 deltakere");
            pasted(kari).press("Send lenke til dem som ikke har fått noen").follow("Tilbake");
            kari.follow("Garanti fra kommunedirektøren").write("navn", "Gro Berge")
                    .write("epost", "gro@lom.example").press("Send lenken").follow("Tilbake");
            var director = sign();
            kari.follow("Se over og send").press("Send søknaden");

            assertThat(kari.path()).isEqualTo(hub + "/kvittering");
            assertThat(kari.clicks()).as("the applicant's clicks").isLessThanOrEqualTo(18);
            assertThat(director).as("the director's clicks, from her letter").isLessThanOrEqualTo(5);
        }
    }

    @Test
    @DisplayName("Den som søker, begynner med 2 klikk, er tilbake med 1, limer inn deltakere med 3 og sender med 3")
    void theApplicantsTasks() {
        cleared();
        try (var kari = guest("Kari Moen")) {
            kari.open("/soknad").countingFromHere().press("Start søknaden for Lom");
            assertThat(kari.clicks()).as("begin").isLessThanOrEqualTo(2);
            var hub = kari.path();

            kari.open("/soknad").countingFromHere().click(kari.main().locator("a[href='" + hub + "']"));
            assertThat(kari.clicks()).as("go on").isLessThanOrEqualTo(1);

            kari.countingFromHere().follow("Meld på 3 til 4 deltakere");
            assertThat(pasted(kari).text()).contains("Ola Vik", "Ida Eide", "Per Lie");
            assertThat(kari.clicks()).as("add participants from a list").isLessThanOrEqualTo(3);

            var lom = Applying.at(reader().as("Kari Moen"), hub);
            lom.answerAll();
            lom.askTheDirector();
            lom.signed(inbox());
            kari.open("/soknad").countingFromHere().click(kari.main().locator("a[href='" + hub + "']"))
                    .follow("Se over og send").press("Send søknaden");
            assertThat(kari.path()).isEqualTo(hub + "/kvittering");
            assertThat(kari.clicks()).as("send").isLessThanOrEqualTo(3);
        }
    }

    @Test
    @DisplayName("Kontoret er i neste sak med 3 klikk, og samlingene er i kalenderen med 1")
    void otherTasks() {
        try (var eva = guest("Eva Lunde")) {
            eva.open("/kontor").countingFromHere().click(eva.main().locator("a[data-item]").first())
                    .click(eva.main().locator("a[rel=next]"));
            assertThat(eva.path()).startsWith("/kontor/soknad/");
            assertThat(eva.clicks()).as("the next case").isLessThanOrEqualTo(3);

            eva.open("/studiet").countingFromHere();
            assertThat(eva.fetch("Legg samlingene i kalenderen din (.ics)").suggestedFilename())
                    .endsWith(".ics");
            assertThat(eva.clicks()).as("the gatherings in a calendar").isLessThanOrEqualTo(1);
        }
    }

    /** From the list of participants to the same list with three more. */
    private static Guest pasted(Guest kari) {
        return kari.follow("Lim inn fra en liste").write("liste", THREE).press("Legg til deltakerne");
    }

    /** The director signs; how many clicks it took her from the letter. */
    private int sign() {
        try (var director = guest().open(inbox().letterTo("gro@lom.example")).countingFromHere()) {
            return director.follow("Les søknaden og signer").inBokmaal().press("Fortsett som Gro Berge")
                    .write("stilling", "Kommunedirektør").choose("bekreft", "ja").press("Signer garantien")
                    .clicks();
        }
    }
}
