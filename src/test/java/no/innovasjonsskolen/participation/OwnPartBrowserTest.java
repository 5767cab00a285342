package no.innovasjonsskolen.participation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import no.innovasjonsskolen.Browser;
import no.innovasjonsskolen.Paper;
import no.innovasjonsskolen.database.TestFolder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OwnPartBrowserTest extends OlaIsNamed {

    @Test
    @DisplayName("Hva et svar betyr, sies idet Ola velger det; hun trenger ikke lagre først")
    void whatItMeansIsSaidAtOnce() {
        try (var browser = Browser.open(origin())) {
            signIn(browser);
            var page = browser.page();

            page.locator("#education-one-or-two").check();
            page.locator("#experience-one").check();
            assertThat(page.locator("#krav")).containsText("Skolen vurderer deg individuelt");
            page.locator("#education-three-or-more").check();
            assertThat(page.locator("#krav")).containsText("Du fyller kravet");

            page.reload();
            assertThat(page.locator("#education-three-or-more")).isChecked();
        }
    }

    @Test
    @DisplayName("To faner som velger ulikt, får se begge valgene, og siden går ikke i stykker")
    void twoTabsChooseDifferently() {
        try (var browser = Browser.open(origin()).expecting("409")) {
            signIn(browser);
            var other = browser.newTab();
            other.navigate(own);

            browser.page().locator("#wish-credits").check();
            assertThat(browser.page().locator("[data-saved]")).containsText("Lagret");
            other.locator("#wish-certificate").check();

            assertThat(other.locator("[data-field=wish] .both"))
                    .containsText("Du skrev her i et annet vindu");
        }
    }

    @Test
    @DisplayName("Sidene er tilgjengelige i lyst og mørkt, på skjerm og telefon, også med feil")
    void thePagesAreAccessible() {
        try (var browser = Browser.phone(origin())) {
            signIn(browser);
            look(browser, "own-part-phone-light");
            browser.going(OwnPartForm.button(browser.page(), "ja")::click);
            assertThat(browser.page().locator("#feil")).isFocused();
            look(browser, "own-part-errors-phone-light");
            browser.go(own + "/dokument?spraak=nn");
            look(browser, "own-documents-phone-light-nn");
        }
        try (var browser = Browser.dark(origin())) {
            signIn(browser);
            OwnPartForm.fillIn(browser.page());
            browser.going(OwnPartForm.button(browser.page(), "dokumenter")::click);
            upload(browser, Paper.pdf("Vitnemål"));
            assertThat(browser.page().locator(".card")).hasCount(1);
            look(browser, "own-documents-desktop-dark");
            upload(browser, new byte[0]);
            look(browser, "own-documents-error-desktop-dark");
            browser.go(own);
            browser.going(OwnPartForm.button(browser.page(), "ja")::click);
            look(browser, "own-part-confirmed-desktop-dark");
            tone.form(tone.open(hub + "/trekk"), "/trekk").send();
            browser.go(own);
            look(browser, "own-part-withdrawn-desktop-dark");
            browser.go(link);
            look(browser, "link-ended-desktop-dark");
        }
    }

    @Test
    @DisplayName("En nettleser som sender 300 megabyte, får siden tilbake med grensen, ikke et brudd")
    void aBrowserSendsThreeHundredMegabytes() throws IOException {
        var file = TestFolder.of("300-megabyte.pdf");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw"); var browser = Browser.open(origin())) {
            sparse.setLength(300L << 20);
            signIn(browser);
            browser.go(own + "/dokument");

            browser.page().locator("#fil").setInputFiles(file);
            browser.page().locator("main form button").last().click();

            assertThat(browser.page().locator("#feil")).containsText("Fila er for stor");
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void signIn(Browser browser) {
        browser.go(link);
        browser.going(browser.page().locator("form[action$='/demo'] button")::click);
    }

    private static void upload(Browser browser, byte[] content) {
        browser.page().locator("#fil").setInputFiles(
                new FilePayload("vitnemål.pdf", "application/pdf", content));
        browser.going(browser.page().locator("main form button").last()::click);
    }

    private static void look(Browser browser, String name) {
        Browser.assertAccessible(browser.page());
        browser.picture(name);
    }
}
