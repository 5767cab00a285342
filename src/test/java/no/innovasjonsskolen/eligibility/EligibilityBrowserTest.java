package no.innovasjonsskolen.eligibility;

import static no.innovasjonsskolen.eligibility.Examples.bachelor;
import static no.innovasjonsskolen.eligibility.Examples.yes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.innovasjonsskolen.Browser;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.eligibility.AskForMissing.Missing;
import no.innovasjonsskolen.eligibility.EligibilityCase.Agreed;
import no.innovasjonsskolen.identity.DemoPeople;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.site.Deadline;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages around a case in a real browser: the assessor's, and what the participant is asked. */
class EligibilityBrowserTest extends AssessorsAtWork {

    private static final Deadline LAST_DAY = new Deadline(LocalDate.of(2027, 4, 30));

    @Autowired
    private AskForMissing askForMissing;
    @Autowired
    private GiveNotice giveNotice;
    @Autowired
    private DeclareConflict declareConflict;
    @Autowired
    private DemoPeople demo;

    @Test
    @DisplayName("Sidene rundt en sak er tilgjengelige på telefon og i mørkt, og må ikke rulles sidelengs, også med feil")
    void isAccessible() {
        open(eva, place(0));
        askForMissing.ask(eva, place(0), new Missing(List.of(Evidence.DIPLOMA), "Hvor lenge var du i Oslo?"),
                LAST_DAY);
        open(eva, place(1));
        sayVerdict.say(eva, place(1), yes(bachelor()));
        decideCase.decide(eva, place(1), ((Agreed) file(place(1)).state()).holds().id());
        giveNotice.give(eva, place(1), Request.Kind.ERROR, "Vi leste feil vitnemål.", LAST_DAY);
        open(eva, place(2));
        declareConflict.declare(jon, place(2), "Han er fetteren min.");
        try (var browser = Browser.phone(origin()).expecting("422")) {
            signIn(browser, eva.id());
            look(browser, AssessPage.url(place(0)));
            look(browser, AssessPage.url(place(2)));
            look(browser, AskPage.url(place(2)));
            browser.going(() -> browser.page().locator("main form button").click());
            assertThat(browser.page().locator("#feil").isVisible()).isTrue();
            Browser.assertAccessible(browser.page());
            look(browser, NoticePage.url(place(1)));
            look(browser, LiftConflictPage.url(place(2), jon.id()));
        }
        for (int i = 0; i < 2; i++) {
            var which = place(i);
            try (var browser = i == 0 ? Browser.phone(origin()) : Browser.dark(origin())) {
                signIn(browser, file(which).party());
                look(browser, RequestedPage.url(asked(which)));
                look(browser, "/soknad");
            }
        }
        try (var browser = Browser.dark(origin())) {
            signIn(browser, eva.id());
            look(browser, AssessPage.url(place(1)));
            look(browser, DeskPage.ADDRESS + "?vis=asked");
        }
    }

    private Request.Id asked(ParticipantId id) {
        return file(id).asked().getFirst().id();
    }

    private void signIn(Browser browser, PersonId person) {
        demo.offer(person, "prøveperson", 999);
        browser.go("/logg-inn");
        browser.going(() -> browser.page().locator("button[name=person][value='" + person.value() + "']")
                .click());
    }

    private static void look(Browser browser, String address) {
        browser.go(address);
        Browser.assertAccessible(browser.page());
        assertThat(browser.page().evaluate(
                "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as(address).isEqualTo(true);
    }
}
