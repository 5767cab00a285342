package no.innovasjonsskolen.participation;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A participant's own part in a browser, for stories that come by it. */
public final class OwnPartForm {

    private OwnPartForm() {}

    /** She wants credits, and has what it takes. */
    public static void fillIn(Page page) {
        page.locator("#position-leader").check();
        page.locator("#wish-credits").check();
        page.locator("#education-three-or-more").check();
        page.locator("#education-what").fill("Bachelor i bibliotekfag, OsloMet, 2012");
        page.locator("#experience-two-or-more").check();
        page.locator("#experience-what").fill("Biblioteksjef i Vågå siden 2019");
    }

    /** The button with this answer: ja, nei … */
    public static Locator button(Page page, String answer) {
        return page.locator("button[name=svar][value=" + answer + "]");
    }
}
