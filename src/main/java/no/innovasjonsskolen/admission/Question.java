package no.innovasjonsskolen.admission;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.innovasjonsskolen.site.Field.Kind;
import no.innovasjonsskolen.site.NotFound;

/** The questions of an application, with how long an answer may be. Each belongs to one step. */
enum Question {
    CONTACT_NAME(Step.CONTACT, Kind.LINE, 100, true),
    CONTACT_EMAIL(Step.CONTACT, Kind.EMAIL, 200, true),
    CONTACT_PHONE(Step.CONTACT, Kind.TELEPHONE, 30, true),
    INVOICE_REFERENCE(Step.CONTACT, Kind.LINE, 60, false),
    CHALLENGE_TITLE(Step.CHALLENGE, Kind.LINE, 120, true),
    CHALLENGE_WHAT(Step.CHALLENGE, Kind.PARAGRAPHS, 4_000, true),
    CHALLENGE_WHOM(Step.CHALLENGE, Kind.PARAGRAPHS, 2_000, true),
    CHALLENGE_TRIED(Step.CHALLENGE, Kind.PARAGRAPHS, 2_000, false),
    ANCHORING_HOW(Step.ANCHORING, Kind.PARAGRAPHS, 2_000, true),
    ANCHORING_POLITICS(Step.ANCHORING, Kind.PARAGRAPHS, 2_000, false);

    /** The steps that are answered in writing, with the end of their address. */
    enum Step {
        CONTACT("kontakt"), CHALLENGE("utfordring"), ANCHORING("forankring");

        private final String path;

        Step(String path) {
            this.path = path;
        }

        String path() {
            return path;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        List<Question> questions() {
            return Arrays.stream(Question.values()).filter(question -> question.step == this).toList();
        }

        static Step of(String path) {
            return Arrays.stream(values()).filter(step -> step.path.equals(path)).findFirst()
                    .orElseThrow(NotFound::new);
        }
    }

    private final Step step;
    private final Kind kind;
    private final int longest;
    private final boolean required;

    Question(Step step, Kind kind, int longest, boolean required) {
        this.step = step;
        this.kind = kind;
        this.longest = longest;
        this.required = required;
    }

    Step step() {
        return step;
    }

    Kind kind() {
        return kind;
    }

    /** The most characters of an answer. */
    int longest() {
        return longest;
    }

    boolean required() {
        return required;
    }

    /** The field's name on the form and in the sheet. */
    String field() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
