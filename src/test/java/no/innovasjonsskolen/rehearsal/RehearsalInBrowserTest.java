package no.innovasjonsskolen.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import no.innovasjonsskolen.Browser;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.PageLooks;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.placement.TargetDesk;
import no.innovasjonsskolen.programme.Programmes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Draws on trial in a browser: pressed among the targets, followed while they are worked out, and marked on paper. */
class RehearsalInBrowserTest extends HouseTest {

    @Autowired
    private Programmes programmes;
    @Autowired
    private People people;
    @Autowired
    private Rehearsals rehearsals;
    @Autowired
    private BeginRehearsal beginRehearsal;
    @Autowired
    private JdbcClient db;

    @AfterEach
    void noneAreLeft() {
        db.sql("delete from rehearsal.rehearsal").update();
    }

    @Test
    @DisplayName("Kontoret prøvetrekker på alle kommuner, ser at det er en prøve også på papir, og siden følger med selv")
    void heldAndFollowed() {
        inTheCall();
        var call = programmes.currentCall(clock.instant()).orElseThrow();
        var eva = people.holding(new Role(RoleKind.OFFICE, "")).stream()
                .filter(it -> it.name().equals("Eva Lunde")).findFirst().orElseThrow();
        try (var browser = Browser.open(origin(), options -> options.setViewportSize(320, 640))) {
            var looks = new PageLooks();
            PageLooks.signIn(browser, eva.id());
            looks.hold(browser, "/kontor/opptak/" + call.id().value() + "/fordeling");
            browser.go("/kontor/opptak/" + call.id().value() + "/fordeling?spraak=nb");
            browser.page().locator("select[name=grunnlag]").selectOption("alle");
            browser.going(() -> browser.page().locator("button[value=trekk]").click());
            var page = browser.page();
            page.locator("text=Ville stått på ventelista, i denne").waitFor();
            Browser.assertAccessible(page);
            var first = page.url().replaceFirst("https?://[^/]+", "").replaceFirst("[?].*", "");
            looks.hold(browser, first);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".trial-mark").innerText()).contains("PRØVE");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

            var kept = rehearsals.find(call.id(), RehearsalId.of(first.replaceFirst(".*/", "")))
                    .orElseThrow();
            var begun = (BeginRehearsal.Outcome.Begun) beginRehearsal.begin(eva, call.id(),
                    new TargetDesk.Trial(kept.pool(), kept.whole()));
            var second = RehearsalPage.url(call.id(), begun.rehearsal().id());
            looks.hold(browser, second);
            assertThat(page.locator("main").innerText()).contains("Vi reknar");
            rehearsals.end(begun.rehearsal().id(),
                    Rehearsal.Ended.of(TrialDraw.of(kept.whole(), begun.rehearsal().seed()),
                            clock.instant()));
            page.locator("text=Ville fått plass").first().waitFor();

            looks.hold(browser, RehearsalsPage.url(call.id()));
            looks.hold(browser, ComparePage.url(call.id(), begun.rehearsal().id(), kept.id()));
        }
    }
}
