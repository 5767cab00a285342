package no.innovasjonsskolen.admission;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.innovasjonsskolen.draft.Sheet;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.site.NotFound;

/** The questions of an application. Each belongs to one step. */
enum Question {
    CONTACT_NAME(Step.CONTACT, FieldSpec.name("contact-name").required().autocomplete("name").width(20)),
    CONTACT_EMAIL(Step.CONTACT, FieldSpec.email("contact-email").required().autocomplete("email").width(20)),
    CONTACT_PHONE(Step.CONTACT,
            FieldSpec.telephone("contact-phone").required().autocomplete("tel").width(10)),
    INVOICE_REFERENCE(Step.CONTACT, FieldSpec.line("invoice-reference", 60).width(20)),
    CHALLENGE_TITLE(Step.CHALLENGE, FieldSpec.line("challenge-title", 120).required()),
    CHALLENGE_WHAT(Step.CHALLENGE, FieldSpec.paragraphs("challenge-what", 4_000).required()),
    CHALLENGE_WHOM(Step.CHALLENGE, FieldSpec.paragraphs("challenge-whom", 2_000).required()),
    CHALLENGE_TRIED(Step.CHALLENGE, FieldSpec.paragraphs("challenge-tried", 2_000)),
    ANCHORING_HOW(Step.ANCHORING, FieldSpec.paragraphs("anchoring-how", 2_000).required()),
    ANCHORING_POLITICS(Step.ANCHORING, FieldSpec.paragraphs("anchoring-politics", 2_000));

    /** All of them, for what is saved field by field. */
    static final Form ALL = form(List.of(values()));

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

        Form form() {
            return Question.form(questions());
        }

        /** The next step that is not answered in full; empty when none is left. */
        Optional<Step> next(Sheet answers) {
            return Arrays.stream(values()).filter(step -> step.compareTo(this) > 0)
                    .filter(step -> step.questions().stream()
                            .anyMatch(question -> question.required() && !answers.has(question.field())))
                    .findFirst();
        }

        static Step of(String path) {
            return Arrays.stream(values()).filter(step -> step.path.equals(path)).findFirst()
                    .orElseThrow(NotFound::new);
        }
    }

    private final Step step;
    private final FieldSpec<String> spec;

    Question(Step step, FieldSpec<String> spec) {
        this.step = step;
        this.spec = spec;
    }

    Step step() {
        return step;
    }

    /** How it is asked. */
    FieldSpec<String> spec() {
        return spec;
    }

    boolean required() {
        return spec.isRequired();
    }

    /** The field's name on the form and in the sheet. */
    String field() {
        return spec.name();
    }

    private static Form form(List<Question> questions) {
        return new Form("admission.question", questions.stream().<FieldSpec<?>>map(Question::spec).toList());
    }
}
