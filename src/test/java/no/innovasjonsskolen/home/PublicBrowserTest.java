package no.innovasjonsskolen.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.innovasjonsskolen.Browser;
import no.innovasjonsskolen.HouseTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The public pages in a real browser: no breach of WCAG, no complaint in the console, no sideways scroll. */
class PublicBrowserTest extends HouseTest {

    /** The register is proven where it is made. */
    private static final List<String> PAGES = RobotsPage.PUBLIC.stream()
            .filter(path -> !path.equals("/kommuner")).toList();

    @Test
    @DisplayName("Hver åpen side er tilgjengelig og stille på skjerm, i lys og mørk, og på telefon")
    void everyPageIsAccessible() {
        try (var desktop = Browser.open(origin());
                var dark = Browser.dark(origin());
                var phone = Browser.phone(origin())) {
            for (var path : PAGES) {
                for (var browser : new Browser[]{desktop, dark, phone}) {
                    browser.go(path + "?spraak=nn");
                    Browser.assertAccessible(browser.page());
                }
                assertThat((Integer) phone.page().evaluate("document.documentElement.scrollWidth"))
                        .as(path).isLessThanOrEqualTo(390);
                phone.picture("phone-nn" + path.replace('/', '-'));
                dark.picture("dark-nn" + path.replace('/', '-'));
            }
        }
    }

    @Test
    @DisplayName("«Kan vi søke?» besvares med tastaturet, og svaret og feilene er tilgjengelige")
    void theCheckerByKeyboard() {
        inTheCall();
        try (var browser = Browser.open(origin())) {
            var page = browser.go("/sok-om-plass?spraak=nb");
            assertThat(page.status()).isEqualTo(200);
            browser.page().locator("#kommune-en").focus();
            browser.page().keyboard().press("Space");
            browser.going(() -> browser.page().keyboard().press("Enter"));
            assertThat(browser.page().locator(".error-summary").count()).isOne();
            Browser.assertAccessible(browser.page());

            for (var choice : new String[]{"#deltakere-passe", "#sektorer-nok", "#garanti-ja"}) {
                browser.page().locator(choice).focus();
                browser.page().keyboard().press("Space");
            }
            browser.going(() -> browser.page().keyboard().press("Enter"));

            Browser.assertAccessible(browser.page());
            assertThat(browser.page().locator("#svar").innerText()).contains("Ja, dere kan søke");
        }
    }
}
