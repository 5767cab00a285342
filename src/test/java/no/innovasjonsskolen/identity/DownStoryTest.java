package no.innovasjonsskolen.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.innovasjonsskolen.LomStory;
import no.innovasjonsskolen.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** While the database is away the school says so, and nothing that somebody has typed is lost. */
class DownStoryTest extends LomStory {

    private static final String STEP = "utfordring";

    @AfterEach
    void end() {
        lom.withdraw();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nb | Vi får ikke lagret akkurat nå | Send på nytt
            nn | Vi får ikkje lagra akkurat no | Send på nytt
            en | We cannot save anything right now | Send again
            """)
    @DisplayName("Er databasen borte, sier siden det på leserens språk med 503, viser det hun skrev, og sender det på nytt når hun vil")
    void whatIsTypedStays(String language, String title, String again) {
        kari.speaking(language);
        var form = lom.step(STEP).set("challenge-title", "Skrevet mens alt var nede");
        var opened = Statements.withoutDatabase(() -> kari.get(lom.hub()));
        var sent = Statements.withoutDatabase(form::sendAndStay);

        assertThat(opened.status()).isEqualTo(503);
        assertThat(opened.raw().headers().firstValue("Retry-After")).isPresent();
        assertThat(opened.html().select("html").attr("lang")).isEqualTo(language);
        assertThat(opened.text()).contains(title);
        assertThat(sent.status()).isEqualTo(503);
        assertThat(sent.text()).contains(title, "Skrevet mens alt var nede", again);

        var after = kari.form(sent, "/del/" + STEP).sendAndStay();

        assertThat(after.status()).isEqualTo(303);
        assertThat(lom.step(STEP).value("challenge-title")).isEqualTo("Skrevet mens alt var nede");
    }

    @Test
    @DisplayName("Blir databasen borte idet noe skal lagres for godt, er det ikke lagret, det sies, og det hun skrev, kan sendes på nytt")
    void lostAtCommit() {
        var form = lom.step(STEP).set("challenge-title", "Skrevet idet alt gikk ned");

        var sent = Statements.losingTheDatabaseAtCommit(form::sendAndStay);

        assertThat(sent.status()).isEqualTo(503);
        assertThat(sent.raw().headers().firstValue("Retry-After")).isPresent();
        assertThat(sent.text()).contains("Vi får ikke lagret akkurat nå", "Skrevet idet alt gikk ned");
        assertThat(lom.step(STEP).value("challenge-title")).isNotEqualTo("Skrevet idet alt gikk ned");
        assertThat(kari.form(sent, "/del/" + STEP).sendAndStay().status()).isEqualTo(303);
        assertThat(lom.step(STEP).value("challenge-title")).isEqualTo("Skrevet idet alt gikk ned");
    }

    @Test
    @DisplayName("Lagring mens man skriver, får vite at det er nede, så skriptet prøver igjen")
    void autosaveHearsIt() {
        var form = lom.step(STEP);
        var id = lom.hub().substring(lom.hub().lastIndexOf('/') + 1);

        var saved = Statements.withoutDatabase(() -> kari.save("/kladd/soknad/" + id,
                Map.of("_csrf", form.value("_csrf"), "challenge-title", "Nå", "v.challenge-title", "0")));

        assertThat(saved.status()).isEqualTo(503);
    }
}
