package no.innovasjonsskolen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.innovasjonsskolen.Browser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What holds for every page, whoever reads it, on whatever screen and in whatever language. */
class EveryPageTest extends BrowserStory {

    private static final int LARGEST = 50_000;

    /** The register names all 357 on one page, so that the reader can search in it as she is used to. */
    private static final int ALL_MUNICIPALITIES = 100_000;

    @Test
    @DisplayName("Hver side har sin egen tittel, sier hvilket språk den er på, er under 50 kB, og må ikke rulles sidelengs på en 320 piksler bred skjerm")
    void everyPage() {
        var titles = new HashMap<String, String>();
        var hub = begun().fillIn().hub();
        var pages = new MainPages(hub, inbox().linkTo("per@lom.example"),
                inbox().letterTo("per@lom.example"));
        try (var guest = new Guest(Browser.open(origin(), options -> options.setViewportSize(320, 640)))) {
            pages.everybody().forEach(address -> holds(guest, address, titles));
            guest.as("Kari Moen");
            pages.applicant().forEach(address -> holds(guest, address, titles));
            for (var email : List.of("ola@lom.example", "gro@lom.example")) {
                guest.browser().context().clearCookies();
                guest.open(inbox().linkTo(email)).press("Fortsett som "
                        + (email.startsWith("ola") ? "Ola Vik" : "Gro Berge"));
                holds(guest, guest.path(), titles);
            }
            guest.open(inbox().linkTo("ola@lom.example"));
            guest.browser().context().clearCookies();
            guest.as("Eva Lunde");
            pages.office().forEach(address -> holds(guest, address, titles));
            guest.browser().context().clearCookies();
            guest.as("Siri Dahl");
            pages.operations().forEach(address -> holds(guest, address, titles));
        }
    }

    private static void holds(Guest guest, String address, Map<String, String> titles) {
        for (var language : List.of("en", "nb", "nn")) {
            var answer = guest.page().navigate(in(language, address));

            assertThat(guest.page().getAttribute("html", "lang")).as(address).isEqualTo(language);
            assertThat(answer.body().length).as("bytes of %s", address)
                    .isLessThan(address.equals("/kommuner") ? ALL_MUNICIPALITIES : LARGEST);
            guest.page().emulateMedia(new Page.EmulateMediaOptions()
                    .setColorScheme(language.equals("nn") ? ColorScheme.DARK : ColorScheme.LIGHT));
            assertThat((int) guest.page().evaluate("document.documentElement.scrollWidth"))
                    .as("%s in %s", address, language).isLessThanOrEqualTo(320);
        }
        var title = guest.page().title();
        assertThat(titles.put(title, address)).as("«%s» is also the title of %s", title, address).isNull();
        assertThat(title).as(address).doesNotContain("Feil");
        // As it stands now: dark, in nynorsk. The other stories look at the pages light and in bokmål.
        guest.look();
    }

    private static String in(String language, String address) {
        return address + (address.contains("?") ? "&" : "?") + "spraak=" + language;
    }
}
