package no.innovasjonsskolen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import java.util.List;
import no.innovasjonsskolen.Browser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The reader changes language, makes a mistake, or prints the page. */
class LanguageAndPaperTest extends BrowserStory {

    @Test
    @DisplayName("Språket kan skiftes uten at leseren mister siden eller det hun har søkt etter")
    void changingLanguage() {
        try (var visitor = guest()) {
            visitor.open("/kommuner?sok=lom&landsdel=ostlandet&spraak=nb");

            visitor.going(() -> visitor.page().locator(".languages a[lang=nn]").click());

            assertThat(visitor.path()).contains("/kommuner?", "sok=lom", "landsdel=ostlandet", "spraak=nn");
            assertThat(visitor.page().getAttribute("html", "lang")).isEqualTo("nn");
            visitor.going(() -> visitor.page().locator(".languages a[lang=en]").click());
            assertThat(visitor.path()).contains("sok=lom", "landsdel=ostlandet", "spraak=en");
            assertThat(visitor.page().locator("[name=sok]").inputValue()).isEqualTo("lom");
        }
    }

    @Test
    @DisplayName("Det som er skrevet, følger med når språket skiftes, og neste person ved nettleseren ser det aldri")
    void whatIsTypedIsMine() {
        var hub = begun().hub();
        try (var kari = guest("Kari Moen")) {
            kari.open(hub + "/kolleger").write("navn", "Jon Kvam").write("epost", "jon@");
            kari.going(() -> kari.page().locator(".languages a[lang=nn]").click()).look();
            assertThat(kari.field("navn").inputValue()).isEqualTo("Jon Kvam");
            assertThat(kari.field("epost").inputValue()).isEqualTo("jon@");

            kari.going(() -> kari.page().locator(".languages a[lang=nb]").click());
            assertThat(kari.field("navn").inputValue()).isEqualTo("Jon Kvam");

            // Offline would do, but what a closed page sends last may still arrive when the connection is back.
            kari.open(hub + "/del/utfordring").browser().expecting("ERR_FAILED");
            kari.browser().context().route("**/kladd/**", Route::abort);
            kari.write("challenge-what", "Bare Karis").sees("Ikke lagret ennå.");
            kari.page().navigate("about:blank");
            kari.browser().context().unroute("**/kladd/**");
            kari.browser().context().clearCookies();

            kari.as("Jon Kvam").open(hub + "/del/utfordring");
            assertThat(kari.field("challenge-what").inputValue()).isEmpty();
            kari.browser().context().clearCookies();
            kari.as("Kari Moen").open(hub + "/del/utfordring");
            assertThat(kari.field("challenge-what").inputValue()).isEqualTo("Bare Karis");
            kari.seesItSaved();

            kari.open(hub + "?spraak=nn"); // As from a letter in the municipality's language.
            assertThat(kari.page().getAttribute("html", "lang")).isEqualTo("nn");
            assertThat(kari.open(hub).page().getAttribute("html", "lang")).isEqualTo("nb");
        }
    }

    @Test
    @DisplayName("En side med feil sier «Feil:» i tittelen, og flytter fokus til lista over dem")
    void errorsAreInTheTitle() {
        var hub = begun().hub();
        try (var kari = guest("Kari Moen")) {
            kari.open(hub + "/del/kontakt").write("contact-email", "kari uten krøllalfa")
                    .press("Lagre og fortsett");
            saysWhatIsWrong(kari);
            kari.open(hub + "/kolleger").press("Send invitasjonen");
            saysWhatIsWrong(kari);
            kari.open(hub + "/garanti").press("Send lenken");
            saysWhatIsWrong(kari);
            kari.open(hub + "/deltakere/ny").press("Lagre og fortsett");
            saysWhatIsWrong(kari);
            kari.open(hub + "/partnere").press("Send spørsmålet");
            saysWhatIsWrong(kari);
            kari.open(hub + "/se-over").press("Send søknaden");
            saysWhatIsWrong(kari);
        }
    }

    @Test
    @DisplayName("På papir er teksten svart på hvitt også når skjermen er mørk, uten menyer og knapper")
    void paper() {
        var hub = begun().fillIn().hub();
        try (var kari = new Guest(Browser.dark(origin())).as("Kari Moen")) {
            for (var address : List.of("/", "/studiet", "/sok-om-plass", hub, hub + "/se-over",
                    hub + "/deltakere")) {
                kari.open(address);
                kari.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

                assertThat(style(kari, "body", "backgroundColor")).isEqualTo("rgb(255, 255, 255)");
                assertThat(style(kari, "html", "backgroundColor")).isEqualTo("rgb(255, 255, 255)");
                assertThat(style(kari, "h1", "color")).isEqualTo("rgb(0, 0, 0)");
                assertThat(kari.page().locator("nav:visible, button:visible, .top:visible, .foot:visible")
                        .count()).as("menus and buttons on paper: %s", address).isZero();
                assertThat(kari.page().locator("h1").isVisible()).isTrue();
                kari.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            }
        }
    }

    private static void saysWhatIsWrong(Guest guest) {
        assertThat(guest.page().title()).startsWith("Feil: ");
        assertThat(guest.page().evaluate("document.activeElement.id")).isEqualTo("feil");
    }

    private static String style(Guest guest, String selector, String property) {
        return (String) guest.page().locator(selector).first()
                .evaluate("(element, property) => getComputedStyle(element)[property]", property);
    }
}
