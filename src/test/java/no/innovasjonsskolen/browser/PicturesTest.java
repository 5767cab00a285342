package no.innovasjonsskolen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import no.innovasjonsskolen.Browser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Pictures of the main pages, for people to look at: {@code target/screenshots}. Two of each are taken every
 * time, all eight by {@code ./dev prove pictures}.
 */
class PicturesTest extends BrowserStory {

    private static final Path FOLDER = Path.of("target", "screenshots");

    @Test
    @DisplayName("Hovedsidene er fotografert på telefon og skjerm, lyst og mørkt")
    void pictures() throws IOException {
        var lom = begun().fillIn();
        var hub = lom.hub();
        try (var guest = guest()) {
            for (var page : List.of("/", "/studiet", "/sok-om-plass", "/logg-inn")) {
                picture(guest, name(page), page);
            }
            guest.as("Kari Moen");
            picture(guest, "oppgaveliste", hub);
            picture(guest, "steg-med-feil", hub + "/deltakere/ny", "Lagre og fortsett", "Lagre og hald fram");
            picture(guest, "deltakere", hub + "/deltakere");
            picture(guest, "se-over", hub + "/se-over");
            lom.signed(inbox());
            inbox().accept("ola@lom.example").form().set("position", "leader").set("wish", "certificate")
                    .set("svar", "ja").send();
            guest.page().navigate(hub + "/se-over?spraak=nb");
            guest.press("Send søknaden");
            picture(guest, "kvittering", hub + "/kvittering");
            guest.browser().context().clearCookies();
            guest.as("Eva Lunde");
            picture(guest, "kontor", "/kontor");
            picture(guest, "kontor-sak", "/kontor/soknad/" + hub.replaceFirst(".*/", ""));
        }

        try (var pictures = Files.list(FOLDER)) {
            assertThat(pictures.filter(file -> file.toString().endsWith(".png")).count())
                    .isGreaterThanOrEqualTo(11L * (Browser.ALL_PICTURES ? 8 : 2));
        }
    }

    /** @param press a button to press first, by its name in bokmål and nynorsk */
    private static void picture(Guest guest, String name, String address, String... press) {
        for (var language : Browser.ALL_PICTURES ? List.of("nb", "nn") : List.of("nb")) {
            guest.page().navigate(address + "?spraak=" + language);
            if (press.length > 0) {
                guest.press(press[language.equals("nb") ? 0 : 1]);
            }
            for (var width : List.of(390, 1280)) {
                guest.page().setViewportSize(width, width == 390 ? 844 : 900);
                for (var scheme : Browser.ALL_PICTURES ? List.of(ColorScheme.LIGHT, ColorScheme.DARK)
                        : List.of(width == 390 ? ColorScheme.LIGHT : ColorScheme.DARK)) {
                    guest.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    var file = "%s-%s-%d-%s.png".formatted(name, language, width,
                            scheme.name().toLowerCase(Locale.ROOT));
                    guest.page().screenshot(new Page.ScreenshotOptions().setFullPage(true)
                            .setPath(FOLDER.resolve(file)));
                }
            }
        }
    }

    private static String name(String address) {
        return address.equals("/") ? "forside" : address.substring(1);
    }
}
