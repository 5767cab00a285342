package no.innovasjonsskolen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import no.innovasjonsskolen.Browser;

/** Somebody at a browser with scripts. After every step she takes, the page is held against WCAG by axe. */
final class Guest implements AutoCloseable {

    private static final Pattern SAVED = Pattern.compile("Lagret \\d\\d\\.\\d\\d");

    private final Browser browser;
    private int clicks;

    Guest(Browser browser) {
        this.browser = browser;
    }

    Browser browser() {
        return browser;
    }

    Page page() {
        return browser.page();
    }

    /** Becomes one of the demo school's people. */
    Guest as(String name) {
        return open("/logg-inn").press("Fortsett som " + name);
    }

    /** Opens an address. */
    Guest open(String address) {
        browser.go(address);
        return look();
    }

    /** Presses the button that is called exactly this, and waits for the page it leads to. */
    Guest press(String name) {
        return click(button(name));
    }

    /** Follows the link in the page's main part that is called exactly this. */
    Guest follow(String name) {
        return click(link(name));
    }

    /** Clicks there, and waits for the page it leads to. */
    Guest click(Locator there) {
        clicks++;
        return going(there::click);
    }

    /** Fetches the file behind the link in the page's main part; she stays where she is. */
    Download fetch(String name) {
        clicks++;
        return page().waitForDownload(() -> link(name).click());
    }

    /** How often she has clicked since {@link #countingFromHere}; what she has written is not counted. */
    int clicks() {
        return clicks;
    }

    Guest countingFromHere() {
        clicks = 0;
        return this;
    }

    /** Reads the page in bokmål: a letter leads to it in the letter's language. */
    Guest inBokmaal() {
        return open(path().split("\\?")[0] + "?spraak=nb");
    }

    /** Does something that ends on another page. */
    Guest going(Runnable step) {
        browser.going(step);
        return look();
    }

    /** Writes in a field and stays on the page. */
    Guest write(String field, String text) {
        field(field).fill(text);
        return this;
    }

    /** Chooses among buttons or from a list. */
    Guest choose(String field, String value) {
        clicks++;
        var list = page().locator("select[name='" + field + "']");
        if (list.count() > 0) {
            list.selectOption(value);
        } else {
            page().locator("input[name='" + field + "'][value='" + value + "']").check();
        }
        return this;
    }

    /** Waits until the page says that what she wrote is saved, and nothing is left in the browser. */
    Guest seesItSaved() {
        page().waitForCondition(() -> keptInTheBrowser() == 0);
        page().locator("[data-saved]").filter(new Locator.FilterOptions().setHasText(SAVED)).waitFor();
        return look();
    }

    /** How many fields the browser keeps because the server has not got them. */
    int keptInTheBrowser() {
        return (int) page().evaluate(
                "Object.keys(localStorage).filter(name => name.startsWith('kladd:')).length");
    }

    /** Waits until the main part says this. */
    Guest sees(String text) {
        main().getByText(text).first().waitFor();
        return this;
    }

    /** The page as it is right now breaks no rule, says nothing in the console, and has a title. */
    Guest look() {
        Browser.assertAccessible(page());
        browser.assertQuiet();
        assertThat(page().title()).endsWith(" – Innovasjonsskolen");
        return this;
    }

    /** Pictures of the page as it is right now, light and dark, where all are asked for. */
    Guest picture(String name) {
        if (Browser.ALL_PICTURES) {
            for (var scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                browser.picture(name + "-" + scheme.name().toLowerCase(Locale.ROOT));
            }
        }
        return this;
    }

    Locator field(String name) {
        return page().locator("[name='" + name + "']");
    }

    Locator button(String name) {
        return page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator link(String name) {
        return main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator main() {
        return page().locator("main");
    }

    /** The text of the page's main part. */
    String text() {
        return main().innerText();
    }

    /** The page's address within the house. */
    String path() {
        return page().url().replaceFirst("https?://[^/]+", "");
    }

    @Override
    public void close() {
        browser.close();
    }
}
