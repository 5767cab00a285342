package no.innovasjonsskolen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Eva reads many applications, and has her fingers on the keys. */
class OfficeKeysTest extends BrowserStory {

    @Test
    @DisplayName("J og k flytter, o åpner, u går til lista og ? forklarer; i et felt er de bokstaver, og de kan slås av")
    void keys() {
        try (var eva = guest("Eva Lunde")) {
            eva.open("/kontor?vis=sendt");
            var rows = eva.page().locator("a[data-item]");
            var first = rows.nth(0).getAttribute("href");
            var second = rows.nth(1).getAttribute("href");

            eva.page().keyboard().press("j");
            assertThat(focused(eva)).isEqualTo(first);
            eva.page().keyboard().press("j");
            assertThat(focused(eva)).isEqualTo(second);
            eva.page().keyboard().press("k");
            assertThat(focused(eva)).isEqualTo(first);
            eva.look();
            eva.going(() -> eva.page().keyboard().press("o"));
            assertThat(bare(eva.path())).isEqualTo(bare(first));
            eva.look();
            eva.going(() -> eva.page().keyboard().press("j"));
            assertThat(bare(eva.path())).isEqualTo(bare(second));
            eva.going(() -> eva.page().keyboard().press("u"));
            assertThat(bare(eva.path())).isEqualTo("/kontor");

            eva.page().focus("#sok");
            eva.page().keyboard().type("jo?");
            assertThat(eva.page().inputValue("#sok")).isEqualTo("jo?");
            eva.page().focus("#innhold");
            eva.going(() -> eva.page().keyboard().press("?"));
            assertThat(eva.path()).isEqualTo("/kontor/hurtigtaster");
            eva.look();

            eva.page().click("[data-keys-switch]");
            assertThat(eva.page().getAttribute("[data-keys-switch]", "aria-pressed")).isEqualTo("true");
            eva.open("/kontor?vis=sendt");
            eva.page().keyboard().press("j");
            assertThat(focused(eva)).isNotEqualTo(first);
        }
    }

    private static String bare(String address) {
        return address.replaceAll("\\?.*", "");
    }

    private static String focused(Guest guest) {
        return String.valueOf(guest.page().evaluate("document.activeElement.getAttribute('href')"));
    }
}
