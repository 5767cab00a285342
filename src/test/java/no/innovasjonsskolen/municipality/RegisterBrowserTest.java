package no.innovasjonsskolen.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import no.innovasjonsskolen.Browser;
import no.innovasjonsskolen.HouseTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RegisterBrowserTest extends HouseTest {

    /** What sticks out on the right, but for what scrolls by itself. */
    private static final String TOO_WIDE = """
            [...document.querySelectorAll('body *')]
                .filter(it => !it.closest('.scroll table, svg') && it.getBoundingClientRect().right > innerWidth)
                .map(it => it.tagName + '.' + it.className + '#' + it.id).join(' ')
            """;

    @Test
    @DisplayName("Kommunesidene er tilgjengelige, i lyst og mørkt, på skjerm og telefon")
    void thePagesAreAccessible() {
        try (var browser = Browser.open(origin())) {
            browser.go("/kommuner?spraak=nb");
            Browser.assertAccessible(browser.page());
            browser.go("/kommuner?landsdel=sorlandet&sorter=folketall&spraak=nn");
            Browser.assertAccessible(browser.page());
        }
        try (var browser = Browser.dark(origin())) {
            browser.go("/kommuner?kart=form&fylke=42&spraak=nb");
            Browser.assertAccessible(browser.page());
        }
        try (var browser = Browser.phone(origin())) {
            browser.go("/kommuner/5610?spraak=nb");
            browser.page().locator("summary").click();
            Browser.assertAccessible(browser.page());
        }
    }

    @Test
    @DisplayName("Man søker med tastaturet alene: skriv, trykk Enter, og resultatet står der")
    void searchByKeyboard() {
        try (var browser = Browser.open(origin())) {
            browser.go("/kommuner?spraak=nb");
            browser.page().locator("#sok").focus();
            browser.page().keyboard().type("guovdageaidnu");
            browser.going(() -> browser.page().keyboard().press("Enter"));

            assertThat(browser.page().url()).contains("/kommuner?", "sok=guovdageaidnu");
            assertThat(browser.page().locator("tbody th").allInnerTexts()).hasSize(1)
                    .first().asString().contains("Kautokeino");
        }
    }

    @Test
    @DisplayName("Formene på kartet er tegnet med mønster, og siden ruller ikke sidelengs på 320 piksler")
    void shapesAreDrawn() {
        try (var browser = Browser.open(origin(), options -> options.setViewportSize(320, 800))) {
            browser.go("/kommuner?landsdel=trondelag&kart=form&spraak=nb");

            var box = browser.page().locator("g.mark use").first().boundingBox();
            assertThat(box.width).isPositive();
            assertThat(browser.page().evaluate(TOO_WIDE)).isEqualTo("");
        }
    }
}
