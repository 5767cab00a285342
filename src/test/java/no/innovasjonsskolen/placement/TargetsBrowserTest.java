package no.innovasjonsskolen.placement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import no.innovasjonsskolen.Applying;
import no.innovasjonsskolen.Browser;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.programme.Programmes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages about targets and chances in a real browser. */
class TargetsBrowserTest extends HouseTest {

    @Autowired
    private Programmes programmes;

    private String url;

    @BeforeEach
    void whileTheCallIsOpen() {
        inTheCall();
        url = TargetsPage.url(programmes.currentCall(clock.instant()).orElseThrow().id());
    }

    @Test
    @DisplayName("Kontorets side for fordelingen er tilgjengelig, på skjerm og telefon, og når målene ikke går sammen")
    void theDeskIsAccessible() {
        try (var desktop = Browser.dark(origin()); var phone = Browser.phone(origin())) {
            for (var browser : List.of(desktop, phone)) {
                signIn(browser, "Eva Lunde");
                browser.go(url);
                isGood(browser, "targets");
                browser.page().locator("#minst-stor").fill("300");
                browser.going(browser.page().locator("button[value=prov]")::click);
                isGood(browser, "targets-broken");
            }
        }
    }

    @Test
    @DisplayName("Virkningen følger med mens kontoret skriver, og ingenting blir lagret av det")
    void theOutlookFollows() {
        try (var browser = Browser.open(origin())) {
            signIn(browser, "Eva Lunde");
            browser.go(url);
            var before = browser.page().locator("article.card").count();

            browser.page().locator("#minst-trondelag").fill("3");

            PlaywrightAssertions.assertThat(browser.page().locator("#virkning"))
                    .containsText("Minst 3 skal bli med");
            browser.go(url);
            assertThat(browser.page().locator("article.card").count()).isEqualTo(before);
        }
    }

    @Test
    @DisplayName("«Sjansen deres» er tilgjengelig, på skjerm og telefon")
    void theChanceIsAccessible() {
        var lom = Applying.begin(reader().as("Kari Moen"), Applying.LOM);
        try (var desktop = Browser.dark(origin()); var phone = Browser.phone(origin())) {
            for (var browser : List.of(desktop, phone)) {
                signIn(browser, "Kari Moen");
                browser.go(lom.hub() + "/sjansen");
                isGood(browser, "chance");
            }
        } finally {
            lom.withdraw();
        }
    }

    private static void signIn(Browser browser, String name) {
        browser.go("/logg-inn");
        browser.going(browser.page().getByText("Fortsett som " + name)::click);
    }

    private static void isGood(Browser browser, String name) {
        Browser.assertAccessible(browser.page());
        var width = browser.page().viewportSize().width;
        assertThat((Integer) browser.page().evaluate("document.documentElement.scrollWidth")).as(name)
                .isLessThanOrEqualTo(width);
        browser.picture("placement-%s-%d".formatted(name, width));
    }
}
