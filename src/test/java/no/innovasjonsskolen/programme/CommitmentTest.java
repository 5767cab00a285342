package no.innovasjonsskolen.programme;

import static no.innovasjonsskolen.programme.Examples.CALL;
import static no.innovasjonsskolen.programme.Examples.PLAN_2023;
import static no.innovasjonsskolen.programme.Examples.PLAN_2024;
import static no.innovasjonsskolen.programme.Examples.call;
import static no.innovasjonsskolen.programme.Examples.withFirstDays;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innovasjonsskolen.programme.Commitment.Line;
import no.innovasjonsskolen.programme.Commitment.Meeting;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.Messages;
import no.innovasjonsskolen.site.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Nobody says yes without knowing what it takes. */
class CommitmentTest {

    private static final Contact CONTACT = new Contact("post@innlandet.example", "61 00 00 00", "");

    @Test
    @DisplayName("Et ja innebærer seks datoer, 14 dager, 750–900 timer, avgiftene, garantien og hvem en spør")
    void everythingIsThere() {
        var commitment = Commitment.of(CALL, PLAN_2023, CONTACT, words(Language.NB));

        assertThat(commitment.meetings()).hasSize(6).contains(
                new Meeting("Samling 2: Tjenestedesign", "19.–21. oktober 2027 (3 dager)"));
        assertThat(commitment.calendar()).contains("/opptak/" + CALL.id().value() + "/samlinger.ics");
        assertThat(text(commitment)).contains(
                "6 samlinger, til sammen 14 dager. Studiestedet er Lillehammer.",
                "750–900 timer", "30 studiepoeng (universitets- og høyskoleforskriften § 1-11)",
                "3 eller 4 i alt i søknaden, også når kommuner søker sammen", "minst to ulike sektorer",
                "60\u00a0000 kroner for hele gruppa", "20\u00a0000 kroner for hver når dere er 3",
                "15\u00a0000 kroner når dere er 4", "700 kroner hvert semester i 2 semestre",
                "alle de 14 samlingsdagene", "Skriv til post@innlandet.example, eller ring 61 00 00 00.");
    }

    @Test
    @DisplayName("Tallene står på alle språk, og følger planen og opptaket")
    void theNumbersFollowPlanAndCall() {
        for (var language : Language.values()) {
            var words = words(language);

            assertThat(text(Commitment.of(CALL, PLAN_2024, CONTACT, words))).as("%s", language).contains("14",
                    "750–900", "1-11", words.say(CALL.terms().fee()), words.say(CALL.terms().semesterFee()),
                    "Lillehammer", "post@innlandet.example");
        }
    }

    @Test
    @DisplayName("Uten datoer står lengden på samlingen, og det er ingen kalender å hente")
    void withoutDates() {
        var undated = call(withFirstDays(Map.of()), Optional.empty());

        var commitment = Commitment.of(undated, PLAN_2023, CONTACT, words(Language.NB));

        assertThat(commitment.calendar()).isEmpty();
        assertThat(commitment.meetings()).extracting(Meeting::days)
                .contains("3 dager. Datoen er ikke bestemt ennå.");
    }

    private static String text(Commitment commitment) {
        return Stream.concat(commitment.meetings().stream().map(Meeting::days),
                commitment.lines().stream().map(Line::text)).collect(Collectors.joining("\n"));
    }

    private static Words words(Language language) {
        return new Words(new Messages(), language, false);
    }
}
