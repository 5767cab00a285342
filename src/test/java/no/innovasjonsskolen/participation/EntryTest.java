package no.innovasjonsskolen.participation;

import static no.innovasjonsskolen.participation.Entry.ASSESSED;
import static no.innovasjonsskolen.participation.Entry.MEETS;
import static no.innovasjonsskolen.participation.Entry.WITHOUT_CREDITS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.innovasjonsskolen.programme.Plan.EntryRule;
import no.innovasjonsskolen.programme.Plan.Years;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EntryTest {

    /** Three years; or one with a year of work, individually. As in the plan of 2023. */
    private static final EntryRule RULE = new EntryRule(3, new Years(1, 2), new Years(1, 2));
    private static final Demand COMMISSIONED = new Demand(RULE, 0);
    private static final Demand SELF_PAYMENT = new Demand(RULE, 2);

    @Test
    @DisplayName("Tre års høyere utdanning er nok i seg selv, uansett arbeidserfaring")
    void aDegreeIsEnough() {
        for (var work : Experience.values()) {
            assertThat(preview(COMMISSIONED, Education.THREE_OR_MORE, work)).contains(MEETS);
        }
        assertThat(preview(COMMISSIONED, Education.THREE_OR_MORE, null)).contains(MEETS);
    }

    @Test
    @DisplayName("Ett til to år utdanning og minst ett års relevant arbeid vurderes individuelt")
    void someEducationAndWorkIsAssessed() {
        assertThat(preview(COMMISSIONED, Education.ONE_OR_TWO, Experience.ONE)).contains(ASSESSED);
        assertThat(preview(COMMISSIONED, Education.ONE_OR_TWO, Experience.TWO_OR_MORE)).contains(ASSESSED);
        assertThat(preview(COMMISSIONED, Education.ONE_OR_TWO, Experience.LESS)).contains(WITHOUT_CREDITS);
    }

    @Test
    @DisplayName("Uten ett år høyere utdanning deltar man som kursdeltaker, uansett arbeidserfaring")
    void withoutEducationThereAreNoCredits() {
        for (var work : Experience.values()) {
            assertThat(preview(COMMISSIONED, Education.LESS, work)).contains(WITHOUT_CREDITS);
        }
    }

    @Test
    @DisplayName("Så lenge et ubesvart spørsmål kan endre svaret, sies ingenting")
    void nothingIsSaidTooEarly() {
        assertThat(preview(COMMISSIONED, Education.ONE_OR_TWO, null)).isEmpty();
        assertThat(preview(COMMISSIONED, null, Experience.TWO_OR_MORE)).isEmpty();
        assertThat(preview(SELF_PAYMENT, Education.THREE_OR_MORE, null)).isEmpty();
    }

    @Test
    @DisplayName("Betaler hver enkelt selv, må alle som skal ha studiepoeng, ha to års arbeidserfaring")
    void selfPayersMustHaveWorked() {
        assertThat(preview(SELF_PAYMENT, Education.THREE_OR_MORE, Experience.TWO_OR_MORE)).contains(MEETS);
        assertThat(preview(SELF_PAYMENT, Education.THREE_OR_MORE, Experience.ONE)).contains(WITHOUT_CREDITS);
        assertThat(preview(SELF_PAYMENT, Education.ONE_OR_TWO, Experience.TWO_OR_MORE)).contains(ASSESSED);
        assertThat(preview(SELF_PAYMENT, Education.ONE_OR_TWO, Experience.ONE)).contains(WITHOUT_CREDITS);
    }

    @Test
    @DisplayName("Krever planen noe svaret ikke skiller på, er det skolen som vurderer")
    void anAnswerThatLeavesItOpenIsAssessed() {
        var twoYears = new Demand(new EntryRule(2, new Years(1, 1), new Years(5, 6)), 0);

        assertThat(preview(twoYears, Education.ONE_OR_TWO, Experience.LESS)).contains(ASSESSED);
        assertThat(preview(twoYears, Education.THREE_OR_MORE, Experience.LESS)).contains(MEETS);
        assertThat(preview(twoYears, Education.LESS, Experience.TWO_OR_MORE)).contains(WITHOUT_CREDITS);
    }

    private static Optional<Entry> preview(Demand demand, Education education, Experience experience) {
        return Entry.preview(demand, Optional.ofNullable(education), Optional.ofNullable(experience));
    }
}
