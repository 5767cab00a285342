package no.innovasjonsskolen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import no.innovasjonsskolen.Browser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two people, or two windows, write in the same application at the same time. */
class WriteTogetherTest extends BrowserStory {

    @Test
    @DisplayName("To kolleger skriver i samme felt: den siste ser begge tekstene, og ingen blir borte")
    void colleagues() {
        var step = begun().hub() + "/del/utfordring";
        try (var kari = guest("Kari Moen"); var jon = guest("Jon Kvam")) {
            kari.open(step);
            jon.open(step);
            hearsNobody(jon.page());
            kari.write("challenge-what", "Karis tekst").seesItSaved();

            jon.browser().expecting("409");
            jon.write("challenge-what", "Jons tekst").sees("Noen andre skrev her samtidig");
            jon.look();
            assertThat(jon.page().locator(".both").innerText()).contains("Kari Moen skrev dette kl. ",
                    "Karis tekst");
            assertThat(jon.field("challenge-what").inputValue()).isEqualTo("Jons tekst");

            jon.write("challenge-title", "Trygge kvelder").seesItSaved();
            looksUp(kari.page());
            kari.sees("Sist endret av Jon Kvam, ").look();
            assertThat(kari.field("challenge-title").inputValue()).isEqualTo("Trygge kvelder");

            jon.press("Lagre og fortsett").follow("Tilbake").follow("Historikk og tidligere tekster");
            jon.page().locator("details").evaluateAll("all => all.forEach(one => one.open = true)");
            assertThat(jon.look().text()).contains("Karis tekst", "Jons tekst", "Lagt til side");
        }
    }

    @Test
    @DisplayName("To faner med samme søknad: hver viser det som ble skrevet i den andre")
    void tabs() {
        var step = begun().hub() + "/del/forankring";
        try (var kari = guest("Kari Moen")) {
            kari.open(step);
            var other = kari.browser().newTab();
            other.navigate(step);
            kari.browser().expecting("409");
            hearsNobody(kari.page());

            other.locator("[name=anchoring-how]").fill("Fra den andre fanen");
            other.locator("[data-saved]").getByText("Lagret ").waitFor();
            kari.write("anchoring-how", "Fra den første fanen").sees("Du skrev her i et annet vindu").look();
            assertThat(kari.text()).doesNotContain("Noen andre");

            assertThat(kari.page().locator(".both blockquote").innerText()).isEqualTo("Fra den andre fanen");
            assertThat(kari.field("anchoring-how").inputValue()).isEqualTo("Fra den første fanen");
            kari.press("Lagre og fortsett").open(step);
            assertThat(kari.field("anchoring-how").inputValue()).isEqualTo("Fra den første fanen");

            looksUp(other);
            other.locator(".both blockquote").getByText("Fra den første fanen").waitFor();
            Browser.assertAccessible(other);
            assertThat(other.locator("[name=anchoring-how]").inputValue()).isEqualTo("Fra den andre fanen");
        }
    }

    @Test
    @DisplayName("En lagret tekst kommer ikke tilbake som en annens når en kollega har skrevet videre")
    void noGhosts() {
        var step = begun().hub() + "/del/utfordring";
        try (var kari = guest("Kari Moen"); var jon = guest("Jon Kvam")) {
            kari.open(step).write("challenge-title", "Karis tittel").press("Lagre og fortsett");
            jon.open(step).write("challenge-title", "Jons tittel").press("Lagre og fortsett");

            kari.open(step);

            assertThat(kari.field("challenge-title").inputValue()).isEqualTo("Jons tittel");
            assertThat(kari.page().locator(".both").count()).isZero();
            assertThat(kari.keptInTheBrowser()).isZero();
        }
    }

    /** The page asks for news when its reader comes back to it; a story does not wait for the next time. */
    private static void looksUp(Page page) {
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    }

    /** The page hears no news for a while, so that its reader writes without knowing. */
    private static void hearsNobody(Page page) {
        page.route("**/kladd/**", route -> {
            if (route.request().method().equals("GET")) {
                route.fulfill(new Route.FulfillOptions().setContentType("application/json").setBody("[]"));
            } else {
                route.resume();
            }
        });
    }
}
