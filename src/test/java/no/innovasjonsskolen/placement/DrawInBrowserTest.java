package no.innovasjonsskolen.placement;

import static org.assertj.core.api.Assertions.assertThat;

import no.innovasjonsskolen.Browser;
import no.innovasjonsskolen.selection.PracticeChain;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The draw's public pages on a phone at every stage, judged by axe; and the check in the reader's browser. */
class DrawInBrowserTest extends DrawsAtWork {

    private static final String PAGE = "/loddtrekning/2027";

    @Test
    @DisplayName("Siden og salen holder mål på hvert trinn, og nettleseren regner trekningen etter")
    void everyStage() {
        targets(10, region("Nord-Norge", 1, 3));
        try (var phone = Browser.open(origin(), it -> it.setViewportSize(320, 640))) {
            frozen();
            holds(phone);
            announced();
            holds(phone);
            var written = writtenDown("402");
            holds(phone);
            holdDraw.hold(call.id(), PracticeChain.round(written.round()));
            holds(phone);
            phone.go(PAGE);
            phone.page().getByText("Regn etter her i nettleseren").click();
            phone.page().waitForSelector("[data-report] li");
            assertThat(phone.page().textContent("[data-report]"))
                    .contains("✓ Ventelista har rett rekkefølge.", "– Dette er en øvelse i demoskolen")
                    .doesNotContain("✗");
        }
    }

    private static void holds(Browser phone) {
        for (var address : new String[]{PAGE, PAGE + "/sal"}) {
            phone.go(address);
            Browser.assertAccessible(phone.page());
            assertThat(phone.page().evaluate(
                    "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .as(address).isEqualTo(true);
        }
    }
}
