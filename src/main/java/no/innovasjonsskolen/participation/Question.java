package no.innovasjonsskolen.participation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.Option;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Worded;

/** What a participant is asked about herself. */
enum Question {
    POSITION, WISH, EDUCATION, EDUCATION_WHAT, EXPERIENCE, EXPERIENCE_WHAT;

    private static final int LONGEST = 1_000;

    /** What she asks for when she sends the form. Every button keeps what is written. */
    enum Press {
        SAVE("lagre"), YES("ja"), NO("nei"), DOCUMENTS("dokumenter");

        private final String code;

        Press(String code) {
            this.code = code;
        }
    }

    static final FieldSpec<Press> PRESSED = FieldSpec.button("svar",
            Arrays.stream(Press.values()).map(it -> Option.of(it.code, it, Option.NO_HINT)).toList());

    /** All of them; what a choice would mean for her is said under {@code demand}. */
    static Form form(Demand demand) {
        return new Form("participation.question", List.of(
                FieldSpec.oneOf(POSITION.field(), options(Position.values(), demand)).required(),
                FieldSpec.oneOf(WISH.field(), options(Wish.values(), demand)).required(),
                FieldSpec.oneOf(EDUCATION.field(), options(Education.values(), demand)).required(),
                FieldSpec.paragraphs(EDUCATION_WHAT.field(), LONGEST).required(),
                FieldSpec.oneOf(EXPERIENCE.field(), options(Experience.values(), demand)).required(),
                FieldSpec.paragraphs(EXPERIENCE_WHAT.field(), LONGEST).required(), PRESSED));
    }

    /** The field's name on the form and in the sheet. */
    String field() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <C extends Choice> List<Option<C>> options(C[] choices, Demand demand) {
        return Arrays.stream(choices).map(it -> new Option<>(it.code(), it, it, hint(it, demand))).toList();
    }

    /** What an answer would mean is said before it is given, where that can be said. */
    private static Worded hint(Choice choice, Demand demand) {
        return switch (choice) {
            case Education education -> Sentence.of(Entry
                    .preview(demand, Optional.of(education), Optional.empty())
                    .map(entry -> "participation.education.means." + entry.code())
                    .orElse("participation.education.means.depends"));
            case Wish wish -> Sentence.of("participation.wish." + wish.code() + ".hint");
            case Position _, Experience _ -> Option.NO_HINT;
        };
    }
}
