package no.innovasjonsskolen.demo;

import static org.assertj.core.api.Assertions.assertThat;

import no.innovasjonsskolen.HouseTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whoever looks at the demo school moves its clock. */
class DemoStoryTest extends HouseTest {

    @Test
    @DisplayName("Klokka i demoskolen reiser til en dag kl. 10, eller til et klokkeslett")
    void theClockTravels() {
        var visitor = reader();
        var day = visitor.form(visitor.open("/demo"), "/demo/klokke").set("dag", " 2027-03-28 ").send();
        var moment = visitor.form(visitor.open("/demo"), "/demo/klokke").set("dag", "2027-04-15T23:55")
                .send();

        assertThat(day.text()).contains("28. mars 2027 kl. 10.0");
        assertThat(moment.text()).contains("15. april 2027 kl. 23.5");
    }

    @Test
    @DisplayName("En dag som ikke finnes eller er for langt unna, blir pekt på i alle språk, og teksten er der fortsatt")
    void wrongDaysAreSaid() {
        for (var language : new String[]{"nb", "nn", "en"}) {
            for (var wrong : new String[]{"2027-02-30", "i morgen", "1999-01-01", "2027-01-01T25:00"}) {
                var visitor = reader().speaking(language);
                var refused = visitor.form(visitor.open("/demo"), "/demo/klokke").set("dag", wrong).send();

                assertThat(refused.status()).as(wrong).isEqualTo(422);
                assertThat(refused.html().select("#dag-error").text()).as(wrong).contains("2027-03-28");
                assertThat(refused.html().select(".error-summary a").eachAttr("href"))
                        .containsExactly("#dag");
                assertThat(refused.html().select("#dag").val()).isEqualTo(wrong);
            }
        }
    }
}
