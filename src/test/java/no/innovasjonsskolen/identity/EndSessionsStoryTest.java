package no.innovasjonsskolen.identity;

import static org.assertj.core.api.Assertions.assertThat;

import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.Reader;
import no.innovasjonsskolen.journal.Journal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody forgot to log out, or lost her telephone. */
class EndSessionsStoryTest extends HouseTest {

    private static final String SIRI = "Siri Dahl";

    @Autowired
    private Journal journal;
    @Autowired
    private People people;

    @Test
    @DisplayName("Jon ser hvor han er logget inn, og logger ut de andre stedene; der han er, går han videre")
    void elsewhere() {
        var library = reader().as("Jon Kvam");
        var jon = reader().as("Jon Kvam");
        var page = jon.open(OwnSessionsPage.ADDRESS);
        assertThat(page.html().select(".card").size()).isGreaterThanOrEqualTo(2);
        assertThat(page.html().select(".card .ds-tag").eachText()).containsExactly("Denne nettleseren");
        assertThat(isIn(library)).isTrue();

        jon.form(page, "/mine-innlogginger/avslutt").send();

        assertThat(isIn(library)).isFalse();
        assertThat(isIn(jon)).isTrue();
        var after = jon.open(OwnSessionsPage.ADDRESS);
        assertThat(after.html().select(".card")).hasSize(1);
        assertThat(after.text()).contains("Du er bare logget inn her.");
        var entries = journal.about(people.byEmail("jon.kvam@lom.example").orElseThrow().asSubject());
        assertThat(entries.getLast().act()).isEqualTo(EndSessions.ACT);
        assertThat(entries.getLast().actor().name()).isEqualTo("Jon Kvam");
    }

    @Test
    @DisplayName("Driften logger en person ut overalt, og ingen andre; to ganger er som én")
    void operationsEndThem() {
        var jon = reader().as("Jon Kvam");
        var kari = reader().as("Kari Moen");
        var siri = reader().as(SIRI);
        var page = siri.open(OpenSessionsPage.ADDRESS + "?sok=jon+kvam");
        assertThat(page.html().select(".card h2").eachText()).containsExactly("Jon Kvam");
        var form = siri.form(page, "/avslutt");

        form.send();
        form.send();

        assertThat(isIn(jon)).isFalse();
        assertThat(isIn(kari)).isTrue();
        assertThat(siri.open(OpenSessionsPage.ADDRESS + "?sok=jon+kvam").text())
                .contains("Ingen som er logget inn, passer til søket.");
    }

    private static boolean isIn(Reader reader) {
        return reader.open(OwnSessionsPage.ADDRESS).text().contains("Denne nettleseren");
    }
}
