package no.innovasjonsskolen.participation;

import static no.innovasjonsskolen.participation.Question.EDUCATION;
import static no.innovasjonsskolen.participation.Question.EDUCATION_WHAT;
import static no.innovasjonsskolen.participation.Question.EXPERIENCE;
import static no.innovasjonsskolen.participation.Question.EXPERIENCE_WHAT;
import static no.innovasjonsskolen.participation.Question.POSITION;
import static no.innovasjonsskolen.participation.Question.WISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.innovasjonsskolen.draft.FieldVersion;
import no.innovasjonsskolen.draft.Sheet;
import no.innovasjonsskolen.draft.SheetId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OwnPartTest {

    @Test
    @DisplayName("Den som ikke har svart på noe, får vite om alle fire valgene på én gang")
    void everythingIsMissingAtFirst() {
        assertThat(part(Map.of()).unanswered()).containsExactly(POSITION, WISH, EDUCATION, EXPERIENCE);
    }

    @Test
    @DisplayName("Den som har utdanning og erfaring, må også skrive hva; den som ikke har det, slipper")
    void whatIsAskedOnlyOfThoseWhoHaveSomething() {
        var both = part(Map.of(POSITION, "leader", WISH, "credits", EDUCATION, "one-or-two",
                EXPERIENCE, "one"));
        var neither = part(Map.of(POSITION, "leader", WISH, "credits", EDUCATION, "less",
                EXPERIENCE, "less"));

        assertThat(both.unanswered()).containsExactly(EDUCATION_WHAT, EXPERIENCE_WHAT);
        assertThat(neither.unanswered()).isEmpty();
    }

    @Test
    @DisplayName("Den som bare vil ha kursbevis, trenger ikke fortelle om utdanning og erfaring")
    void aCertificateAsksForNoSchooling() {
        assertThat(part(Map.of(POSITION, "elected", WISH, "certificate")).unanswered()).isEmpty();
    }

    private static OwnPart part(Map<Question, String> answers) {
        var fields = new HashMap<String, FieldVersion>();
        answers.forEach((question, value) -> fields.put(question.field(),
                new FieldVersion(value, 1, "Ola Vik", Instant.EPOCH)));
        return new OwnPart(new Sheet(new SheetId(new UUID(0, 1)), fields));
    }
}
