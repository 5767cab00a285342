package no.innovasjonsskolen.browser;

import java.util.List;
import no.innovasjonsskolen.Browser;
import no.innovasjonsskolen.PageLooks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What holds for every page, whoever reads it, on whatever screen and in whatever language. */
class EveryPageTest extends BrowserStory {

    @Test
    @DisplayName("Hver side har sin egen tittel, sier hvilket språk den er på, er under 50 kB, og må ikke rulles sidelengs på en 320 piksler bred skjerm; på papir er det bare innholdet")
    void everyPage() {
        var looks = new PageLooks();
        var hub = begun().fillIn().hub();
        var pages = new MainPages(hub, inbox().linkTo("per@lom.example"),
                inbox().letterTo("per@lom.example"));
        try (var guest = new Guest(Browser.open(origin(), options -> options.setViewportSize(320, 640)))) {
            pages.everybody().forEach(address -> looks.hold(guest.browser(), address));
            guest.as("Kari Moen");
            pages.applicant().forEach(address -> looks.hold(guest.browser(), address));
            for (var email : List.of("ola@lom.example", "gro@lom.example")) {
                guest.browser().context().clearCookies();
                guest.open(inbox().linkTo(email)).press("Fortsett som "
                        + (email.startsWith("ola") ? "Ola Vik" : "Gro Berge"));
                looks.hold(guest.browser(), guest.path());
            }
            guest.open(inbox().linkTo("ola@lom.example"));
            guest.browser().context().clearCookies();
            guest.as("Eva Lunde");
            pages.office().forEach(address -> looks.hold(guest.browser(), address));
            guest.browser().context().clearCookies();
            guest.as("Siri Dahl");
            pages.operations().forEach(address -> looks.hold(guest.browser(), address));
        }
    }
}
