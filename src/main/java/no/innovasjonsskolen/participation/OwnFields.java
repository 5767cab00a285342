package no.innovasjonsskolen.participation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.draft.Blank;
import no.innovasjonsskolen.draft.Filled;
import no.innovasjonsskolen.draft.FormFields;
import no.innovasjonsskolen.draft.FieldOutcome;
import no.innovasjonsskolen.site.Field;
import no.innovasjonsskolen.site.Words;

/** The questions as fields of a form: read from the browser, and shown. */
final class OwnFields {

    private static final List<Blank> BLANKS = Arrays.stream(Question.values())
            .map(question -> new Blank(question.field(), question.kind(), question.longest())).toList();

    private OwnFields() {}

    /** The form as it came. An answer that was not among the choices is not kept. */
    static Filled read(HttpServletRequest request, Words words) {
        var filled = Filled.read(request, BLANKS, words);
        for (var question : Question.values()) {
            if (!question.admits(filled.value(question.field()))) {
                var clean = new LinkedHashMap<>(filled.clean());
                clean.remove(question.field());
                filled = new Filled(clean, filled.raw(), filled.errors())
                        .with(question.field(), words.localize("participation.question.not-a-choice"));
            }
        }
        return filled;
    }

    /** The fields with her answers; after sending, with what she typed and what is wrong. */
    static List<Field> of(OwnPart part, Demand demand, Optional<Filled> filled,
            Map<String, FieldOutcome> outcomes,
            Words words) {
        return Arrays.stream(Question.values()).map(question -> {
            var field = field(question, part, demand, words);
            return filled.map(it -> FormFields.again(withError(field, it), it, outcomes, words))
                    .orElse(field);
        }).toList();
    }

    /** A choice that nobody has made sends nothing, and what is missing is said all the same. */
    private static Field withError(Field field, Filled filled) {
        return field.wrong(Optional.ofNullable(filled.errors().get(field.name())));
    }

    private static Field field(Question question, OwnPart part, Demand demand, Words words) {
        var key = "participation.question." + question.field();
        var text = part.sheet().text(question.field());
        var field = Field.line(question.field(), words.localize(key),
                words.has(key + ".hint") ? words.localize(key + ".hint") : "", text.value(), text.version());
        return question.choices().isEmpty() ? field.as(question.kind())
                : field.oneOf(question.kind(), question.choices().stream()
                        .map(choice -> new Field.Option(choice.code(), words.say(choice),
                                hint(choice, demand, words)))
                        .toList());
    }

    /** What an answer would mean is said before it is given, where that can be said. */
    private static String hint(Choice choice, Demand demand, Words words) {
        return switch (choice) {
            case Education education -> words.localize(Entry
                    .preview(demand, Optional.of(education), Optional.empty())
                    .map(entry -> "participation.education.means." + entry.code())
                    .orElse("participation.education.means.depends"));
            case Wish wish -> words.localize("participation.wish." + wish.code() + ".hint");
            case Position _, Experience _ -> "";
        };
    }
}
