package no.innovasjonsskolen.ruling;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import no.innovasjonsskolen.Browser;
import no.innovasjonsskolen.identity.DemoPeople;
import no.innovasjonsskolen.identity.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of rulings and appeals in a real browser. */
class RulingBrowserTest extends RulingDesk {

    @Autowired
    private DemoPeople demo;

    @Test
    @DisplayName("Vedtak og klage er tilgjengelige på telefon i lyst og på skjerm i mørkt, også med feil")
    void isAccessible() {
        var ruling = refuse();
        try (var browser = Browser.phone(origin()).expecting("422")) {
            signIn(browser, ada);
            browser.go(ruling.url());
            look(browser, "ruling-phone-light");
            browser.go(AppealPage.url(ruling.id()));
            browser.going(() -> browser.page().locator("button[value=send]").click());
            assertThat(browser.page().locator("#feil")).isFocused();
            look(browser, "appeal-errors-phone-light");
            browser.page().locator("[name=klage]").fill("Jeg har 180 studiepoeng.");
            browser.going(() -> browser.page().locator("button[value=send]").click());
            look(browser, "appeal-sent-phone-light");
        }
        try (var browser = Browser.dark(origin())) {
            signIn(browser, siv);
            browser.go("/kontor/klager");
            look(browser, "appeals-desktop-dark");
            browser.going(() -> browser.page().locator("main li a").first().click());
            look(browser, "office-appeal-desktop-dark");
        }
        try (var browser = Browser.dark(origin())) {
            signIn(browser, ada);
            browser.go(ruling.url());
            look(browser, "ruling-desktop-dark");
        }
    }

    private void signIn(Browser browser, Person person) {
        demo.offer(person.id(), "prøveperson", 999);
        browser.go("/logg-inn");
        browser.going(() -> browser.page()
                .locator("button[name=person][value='" + person.id().value() + "']").click());
    }

    private static void look(Browser browser, String name) {
        Browser.assertAccessible(browser.page());
        browser.picture(name);
    }
}
