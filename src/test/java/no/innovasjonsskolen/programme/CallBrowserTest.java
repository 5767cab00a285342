package no.innovasjonsskolen.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;
import no.innovasjonsskolen.Browser;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.journal.Actor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The office's pages for calls and plans in a real browser. */
class CallBrowserTest extends HouseTest {

    @Autowired
    private Programmes programmes;
    @Autowired
    private ChangeCall changeCall;

    @Test
    @DisplayName("Kontorets sider for opptak og studieplaner er tilgjengelige, på skjerm og telefon")
    void officePagesAreAccessible() {
        try (var desktop = Browser.dark(origin()); var phone = Browser.phone(origin())) {
            for (var browser : List.of(desktop, phone)) {
                browser.go("/logg-inn");
                browser.going(browser.page().getByText("Fortsett som Eva Lunde")::click);
                pages().forEach((name, path) -> {
                    browser.go(path);
                    Browser.assertAccessible(browser.page());
                    assertThat(widthOf(browser.page())).as(path)
                            .isLessThanOrEqualTo(browser.page().viewportSize().width);
                    browser.picture("office-" + name + "-" + browser.page().viewportSize().width);
                });
            }
        }
    }

    @Test
    @DisplayName("Et skjema med feil er tilgjengelig, og oppsummeringen har fokus")
    void errorsAreAccessible() {
        try (var browser = Browser.open(origin())) {
            browser.go("/logg-inn");
            browser.going(browser.page().getByText("Fortsett som Eva Lunde")::click);
            browser.go("/kontor/opptak/ny");
            browser.going(browser.page().locator("main button")::click);

            Browser.assertAccessible(browser.page());
            PlaywrightAssertions.assertThat(browser.page().locator("#feil")).isFocused();
            browser.picture("office-errors-1280");
        }
    }

    @Test
    @DisplayName("Forhåndsvisningen er tilgjengelig på telefon, og en konflikt sies øverst, med fokus")
    void previewAndConflictAreAccessible() {
        var before = programmes.calls().stream().map(Call::id).toList();
        try (var browser = Browser.phone(origin())) {
            var page = browser.page();
            browser.go("/logg-inn");
            browser.going(page.getByText("Fortsett som Eva Lunde")::click);
            browser.go("/kontor/opptak/ny");
            page.locator("#cohort").fill("2047");
            Map.of("opens", "1.2.2047", "lastDay", "15.4.2047", "resultsBy", "28.5.2047")
                    .forEach((name, day) -> fill(page, name, day));
            browser.going(page.locator("main button")::click);
            Browser.assertAccessible(page);
            assertThat(widthOf(page)).isLessThanOrEqualTo(page.viewportSize().width);
            browser.picture("office-preview-" + page.viewportSize().width);

            browser.going(page.locator("main button")::click);
            var path = page.url().replace(origin(), "");
            var call = programmes.call(CallId.of(path.substring(path.lastIndexOf('/') + 1)));
            var terms = call.terms();
            page.locator("#places").fill(String.valueOf(terms.places() + 2));
            changeCall.change(Actor.system("Per Vik"), call.id(), call.version(), new CallDraft(call.dates(),
                    new CallTerms(terms.places() + 1, terms.fee(), terms.semesterFee(), terms.financing(),
                            terms.bands()),
                    call.cohort().firstDays()));
            browser.going(page.locator("main form button")::click);

            Browser.assertAccessible(page);
            PlaywrightAssertions.assertThat(page.locator("#feil")).isFocused();
            browser.picture("office-conflict-" + page.viewportSize().width);
        } finally {
            cancelAllBut(before);
        }
    }

    /** The call of the story must not stay behind, also when the story fails: other tests read the public pages. */
    private void cancelAllBut(List<CallId> before) {
        var eva = reader().as("Eva Lunde");
        programmes.calls().stream().map(Call::id).filter(call -> !before.contains(call)).forEach(call -> {
            var cancel = "/kontor/opptak/" + call.value() + "/avlys";
            eva.form(eva.open(cancel), cancel).set("reason", "En prøve.").send();
        });
    }

    private static void fill(Page page, String name, String day) {
        var parts = day.split("\\.");
        page.locator("#" + name + "-dag").fill(parts[0]);
        page.locator("#" + name + "-maaned").fill(parts[1]);
        page.locator("#" + name + "-aar").fill(parts[2]);
    }

    private Map<String, String> pages() {
        var call = "/kontor/opptak/" + programmes.calls().getFirst().id().value();
        var plans = programmes.plans();
        var plan = "/kontor/studieplan/" + plans.getLast().id().value();
        return Map.of("calls", "/kontor/opptak", "new", "/kontor/opptak/ny", "call", call,
                "cancel", call + "/avlys", "plans", "/kontor/studieplan", "plan", plan,
                "compare", plan + "/mot/" + plans.getFirst().id().value());
    }

    private static int widthOf(Page page) {
        return (Integer) page.evaluate("document.documentElement.scrollWidth");
    }
}
