package no.innovasjonsskolen.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.home.ApplyCheck.Answer;
import no.innovasjonsskolen.home.ApplyCheck.Verdict;
import no.innovasjonsskolen.programme.Plan;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.Messages;
import no.innovasjonsskolen.site.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** «Kan vi søke?» says every reason. */
class ApplyCheckTest {

    private static final Plan PLAN = new JsonMapper().readValue(
            Plan.class.getResourceAsStream("plan-2023.json"), Plan.class);
    private static final Words WORDS = new Words(new Messages(), Language.NB, false);

    @Test
    @DisplayName("Kommune, tre eller fire, to sektorer og garanti: ja")
    void yes() {
        var check = new ApplyCheck(
                List.of(Answer.TOGETHER, Answer.RIGHT, Answer.ENOUGH, Answer.PROMISED));

        assertThat(check.verdict()).isEqualTo(Verdict.YES);
        assertThat(check.obstacles()).isZero();
    }

    @Test
    @DisplayName("Alt som står i veien, telles")
    void notYet() {
        var check = new ApplyCheck(List.of(Answer.ONE, Answer.TOO_FEW, Answer.UNSURE, Answer.NOT_ASKED));

        assertThat(check.verdict()).isEqualTo(Verdict.NOT_YET);
        assertThat(check.obstacles()).isEqualTo(3);
    }

    @Test
    @DisplayName("Andre enn kommuner kan ikke søke, uansett hva de ellers svarer")
    void no() {
        assertThat(new ApplyCheck(List.of(Answer.NONE, Answer.RIGHT, Answer.ENOUGH, Answer.PROMISED))
                .verdict()).isEqualTo(Verdict.NO);
    }

    @Test
    @DisplayName("Svar leses fra adressen; det samme ordet betyr ulike ting i ulike spørsmål")
    void answersAreReadPerQuestion() {
        var input = ApplyCheck.form(PLAN).read(
                FormData.of(Map.of("kommune", "nei", "deltakere", "flere", "garanti", "kanskje")));
        var wrong = new ArrayList<String>();
        input.errors(WORDS, (field, _) -> wrong.add(field));

        assertThat(ApplyCheck.of(input, PLAN).answers()).containsExactly(Answer.NONE, Answer.TOO_MANY);
        assertThat(wrong).containsExactly("sektorer", "garanti");
    }
}
