package no.innovasjonsskolen.participation;

import java.util.List;
import java.util.Locale;
import no.innovasjonsskolen.site.Field.Kind;

/** What a participant is asked about herself. */
enum Question {
    POSITION(Position.values()), WISH(Wish.values()),
    EDUCATION(Education.values()), EDUCATION_WHAT(1_000),
    EXPERIENCE(Experience.values()), EXPERIENCE_WHAT(1_000);

    private static final int LONGEST_CODE = 20;

    private final Kind kind;
    private final int longest;
    private final List<Choice> choices;

    Question(int longest) {
        this.kind = Kind.PARAGRAPHS;
        this.longest = longest;
        this.choices = List.of();
    }

    Question(Choice... choices) {
        this.kind = Kind.ONE_OF;
        this.longest = LONGEST_CODE;
        this.choices = List.of(choices);
    }

    Kind kind() {
        return kind;
    }

    /** The most characters of an answer. */
    int longest() {
        return longest;
    }

    /** What to choose from; empty for a question that is answered in writing. */
    List<Choice> choices() {
        return choices;
    }

    /** Whether this can stand as an answer; nothing can. */
    boolean admits(String answer) {
        return answer.isEmpty() || choices.isEmpty() || Choice.of(choices.toArray(Choice[]::new), answer)
                .isPresent();
    }

    /** The field's name on the form and in the sheet. */
    String field() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
