package no.innovasjonsskolen.replacement;

import no.innovasjonsskolen.Browser;
import no.innovasjonsskolen.PageLooks;
import no.innovasjonsskolen.admission.Sector;
import no.innovasjonsskolen.offer.PlaceExample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The pages of a seat that changes hands, as each who opens them sees them. */
class SeatsInBrowserTest extends SeatsAtWork {

    @Test
    @DisplayName("Sidene om bytte av plass holder som alle andre sider: smalt, mørkt, på papir og på tre språk")
    void everyPage() {
        PlaceExample.accept(house, applicants, selection);
        var seat = team().getFirst();
        var sitter = sitter(seat);
        var newcomer = newcomer();
        try (var browser = Browser.open(origin(), options -> options.setViewportSize(320, 640))) {
            var looks = new PageLooks();
            PageLooks.signIn(browser, sitter.id());
            looks.hold(browser, "/min-del/" + seat);
            looks.hold(browser, "/min-del/" + seat + "/plass");
            sayCannotCome.say(sitter, seat);
            new PageLooks().hold(browser, "/min-del/" + seat + "/plass");

            PageLooks.signIn(browser, kari.id());
            looks.hold(browser, SeatsPage.url(applicants.id()));
            looks.hold(browser, SeatPage.url(applicants.id(), seat));
            looks.hold(browser, SeatPage.url(applicants.id(), seat) + "/tom");
            ask(seat, newcomer, Sector.FIRE_AND_RESCUE);
            var part = usesLink(seat, newcomer);
            new PageLooks().hold(browser, SeatsPage.url(applicants.id()));

            PageLooks.signIn(browser, newcomer.id());
            new PageLooks().hold(browser, "/min-del/" + part);
            new PageLooks().hold(browser, "/min-del/" + part + "/plass");
        }
    }
}
