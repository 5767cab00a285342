package no.innovasjonsskolen.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.home.ApplyCheck.Answer;
import no.innovasjonsskolen.home.ApplyCheck.Question;
import no.innovasjonsskolen.home.ApplyCheck.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** «Kan vi søke?» says every reason. */
class ApplyCheckTest {

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
        var answers = ApplyCheck.read(Map.of("kommune", "nei", "deltakere", "flere", "garanti", "kanskje"));

        assertThat(answers).containsOnly(Map.entry(Question.MUNICIPALITY, Optional.of(Answer.NONE)),
                Map.entry(Question.PEOPLE, Optional.of(Answer.TOO_MANY)),
                Map.entry(Question.SECTORS, Optional.empty()),
                Map.entry(Question.GUARANTEE, Optional.empty()));
    }
}
