package no.innovasjonsskolen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The connection or the login is lost while somebody writes. The text is not. */
class LostConnectionTest extends BrowserStory {

    @Test
    @DisplayName("Uten nett: siden sier fra, teksten blir i nettleseren, og lagres når nettet er tilbake")
    void offline() {
        var step = begun().hub() + "/del/utfordring";
        try (var kari = guest("Kari Moen")) {
            kari.open(step);
            kari.browser().expecting("ERR_INTERNET_DISCONNECTED");

            kari.browser().context().setOffline(true);
            kari.write("challenge-what", "Skrevet på hytta uten dekning").sees("Ikke lagret ennå.");
            kari.button("Lagre og fortsett").click();
            kari.sees("Ikke lagret ennå.").look();
            assertThat(kari.path()).isEqualTo(step);
            assertThat(kari.keptInTheBrowser()).isEqualTo(1);

            kari.browser().context().setOffline(false);
            kari.seesItSaved().open(step);
            assertThat(kari.field("challenge-what").inputValue())
                    .isEqualTo("Skrevet på hytta uten dekning");
        }
    }

    @Test
    @DisplayName("Siden lukkes før teksten er lagret: den står i feltet neste gang, og lagres da")
    void closedTooSoon() {
        var step = begun().hub() + "/del/utfordring";
        try (var kari = guest("Kari Moen")) {
            kari.open(step);
            kari.browser().expecting("ERR_INTERNET_DISCONNECTED");
            kari.browser().context().setOffline(true);
            kari.write("challenge-what", "Halvferdig tanke").sees("Ikke lagret ennå.");
            kari.page().navigate("about:blank");
            kari.browser().context().setOffline(false);

            kari.open(step);

            assertThat(kari.field("challenge-what").inputValue()).isEqualTo("Halvferdig tanke");
            // By the page that was closed, if it still got through, or by this one.
            kari.page().waitForCondition(() -> kari.keptInTheBrowser() == 0);
            kari.open(step);
            assertThat(kari.field("challenge-what").inputValue()).isEqualTo("Halvferdig tanke");
        }
    }

    @Test
    @DisplayName("Den som logger ut midt i en setning, har den lagret, og ingenting ligger igjen i nettleseren")
    void nothingIsLeftBehind() {
        var step = begun().hub() + "/del/utfordring";
        try (var kari = guest("Kari Moen")) {
            kari.open(step).write("challenge-what", "Skrevet rett før hun gikk").press("Logg ut");
            assertThat(kari.keptInTheBrowser()).isZero();

            kari.as("Kari Moen").open(step);
            assertThat(kari.field("challenge-what").inputValue()).isEqualTo("Skrevet rett før hun gikk");
        }
    }

    @Test
    @DisplayName("Er noe ikke lagret, spør siden før hun logger ut; sier hun ja, er det borte fra nettleseren")
    void askedBeforeItIsLost() {
        var step = begun().hub() + "/del/utfordring";
        try (var kari = guest("Kari Moen")) {
            kari.open(step);
            kari.browser().expecting("401");
            kari.browser().context().clearCookies(new ClearCookiesOptions().setName("okt"));
            kari.write("challenge-what", "Aldri lagret").sees("Du er logget ut.");
            var asked = new ArrayList<String>();
            kari.page().onceDialog(dialog -> {
                asked.add(dialog.message());
                dialog.dismiss();
            });
            kari.button("Logg ut").click();
            kari.page().waitForCondition(() -> asked.size() == 1);
            assertThat(kari.keptInTheBrowser()).isEqualTo(1);

            kari.page().onceDialog(Dialog::accept);
            kari.press("Logg ut");
            assertThat(asked.getFirst()).startsWith("Noe du har skrevet, er ikke lagret ennå.");
            assertThat(kari.keptInTheBrowser()).isZero();
        }
    }

    @Test
    @DisplayName("Innloggingen går ut: hun får vite det, logger inn i nytt vindu, og teksten lagres")
    void expiredWhileWriting() {
        var step = begun().hub() + "/del/utfordring";
        try (var kari = guest("Kari Moen")) {
            kari.open(step);
            kari.browser().expecting("401");
            kari.browser().context().clearCookies(new ClearCookiesOptions().setName("okt"));
            kari.write("challenge-what", "Skrevet etter at økta gikk ut").sees("Du er logget ut.").look();

            var window = kari.browser().context()
                    .waitForPage(() -> kari.page().locator("[data-saved] a").click());
            window.locator("button", new Page.LocatorOptions()
                    .setHasText("Fortsett som Kari Moen")).click();
            window.waitForURL(url -> !url.contains("/logg-inn"));
            window.close();
            kari.page().evaluate("document.dispatchEvent(new Event('visibilitychange'))");

            kari.seesItSaved().open(step);
            assertThat(kari.field("challenge-what").inputValue()).isEqualTo("Skrevet etter at økta gikk ut");
        }
    }

    @Test
    @DisplayName("Innloggingen er gått ut når skjemaet sendes: det sendes etter ny innlogging")
    void expiredWhenSending() {
        var step = begun().hub() + "/del/utfordring";
        try (var kari = guest("Kari Moen")) {
            kari.open(step);
            kari.browser().expecting("401");
            kari.browser().context().clearCookies(new ClearCookiesOptions().setName("okt"));

            kari.write("challenge-what", "Sendt etter at økta gikk ut").press("Lagre og fortsett");
            kari.press("Fortsett som Kari Moen").sees("Sendt etter at økta gikk ut");
            kari.press("Fortsett og lagre");

            kari.open(step);
            assertThat(kari.field("challenge-what").inputValue()).isEqualTo("Sendt etter at økta gikk ut");
            assertThat(kari.page().locator(".both").count()).isZero();
            assertThat(kari.keptInTheBrowser()).isZero();
        }
    }
}
