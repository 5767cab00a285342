package no.innovasjonsskolen.participation;

import static no.innovasjonsskolen.participation.Question.EDUCATION;
import static no.innovasjonsskolen.participation.Question.EDUCATION_WHAT;
import static no.innovasjonsskolen.participation.Question.EXPERIENCE;
import static no.innovasjonsskolen.participation.Question.EXPERIENCE_WHAT;
import static no.innovasjonsskolen.participation.Question.POSITION;
import static no.innovasjonsskolen.participation.Question.WISH;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.draft.Sheet;

/** What a participant has written about herself. */
record OwnPart(Sheet sheet) {

    Optional<Position> position() {
        return Choice.of(Position.values(), sheet.value(POSITION.field()));
    }

    Optional<Wish> wish() {
        return Choice.of(Wish.values(), sheet.value(WISH.field()));
    }

    Optional<Education> education() {
        return Choice.of(Education.values(), sheet.value(EDUCATION.field()));
    }

    Optional<Experience> experience() {
        return Choice.of(Experience.values(), sheet.value(EXPERIENCE.field()));
    }

    /** What the entry requirement means for her, as far as she has answered. */
    Optional<Entry> entry(Demand demand) {
        return Entry.preview(demand, education(), experience());
    }

    /** Everything she must answer before she can say yes, in the order it is asked. */
    List<Question> unanswered() {
        return Arrays.stream(Question.values())
                .filter(question -> isNeeded(question) && !sheet.has(question.field())).toList();
    }

    /** The school asks no more than it needs: schooling is of no account to who does not want credits. */
    private boolean isNeeded(Question question) {
        var wantsCredits = !wish().equals(Optional.of(Wish.CERTIFICATE));
        return switch (question) {
            case POSITION, WISH -> true;
            case EDUCATION, EXPERIENCE -> wantsCredits;
            case EDUCATION_WHAT -> wantsCredits && education().filter(it -> it != Education.LESS).isPresent();
            case EXPERIENCE_WHAT ->
                wantsCredits && experience().filter(it -> it != Experience.LESS).isPresent();
        };
    }
}
