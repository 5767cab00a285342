package no.innovasjonsskolen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.innovasjonsskolen.identity.PersonId;

/**
 * What holds for every page, whoever reads it: a title of its own, the reader's language, a small page, a
 * narrow screen, dark as well as light, and paper.
 */
public final class PageLooks {

    private static final int LARGEST = 50_000;

    /** The register names all 357 on one page, so that the reader can search in it as she is used to. */
    private static final int ALL_MUNICIPALITIES = 100_000;

    /** What is only for a screen, and still stands there. */
    private static final String ON_PAPER = """
            [...document.querySelectorAll('nav, main button, .no-print')]
                .filter(it => it.getClientRects().length > 0).length
            """;

    private final Map<String, String> titles = new HashMap<>();

    /** Opens the address in all three languages, in a window that is 320 pixels wide. */
    public void hold(Browser browser, String address) {
        var page = browser.page();
        for (var language : List.of("en", "nb", "nn")) {
            var answer = page.navigate(in(language, address));

            assertThat(page.getAttribute("html", "lang")).as(address).isEqualTo(language);
            assertThat(answer.body().length).as("bytes of %s", address)
                    .isLessThan(address.equals("/kommuner") ? ALL_MUNICIPALITIES : LARGEST);
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setColorScheme(language.equals("nn") ? ColorScheme.DARK : ColorScheme.LIGHT));
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .as("%s in %s", address, language).isLessThanOrEqualTo(320);
        }
        var title = page.title();
        assertThat(title).as(address).endsWith(" – Innovasjonsskolen").doesNotContain("Feil");
        assertThat(titles.put(title, address)).as("«%s» is also the title of %s", title, address).isNull();
        // As it stands now: dark, in nynorsk. The stories look at the pages light and in bokmål.
        Browser.assertAccessible(page);
        browser.assertQuiet();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat((int) page.evaluate(ON_PAPER)).as("%s on paper", address).isZero();
        assertThat(page.locator("main").innerText()).as("%s on paper", address).isNotBlank();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    /** Becomes this person, whoever she is. */
    public static void signIn(Browser browser, PersonId person) {
        browser.context().clearCookies();
        browser.go("/logg-inn");
        var button = browser.page().locator("button[name=person]").first();
        button.evaluate("(it, id) => it.value = id", person.value().toString());
        browser.going(button::click);
    }

    private static String in(String language, String address) {
        return address + (address.contains("?") ? "&" : "?") + "spraak=" + language;
    }
}
