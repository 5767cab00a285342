package no.innovasjonsskolen.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.site.Words;

/**
 * What the browser's autosave is told about one field.
 *
 * @param state {@code saved}, {@code untouched}, {@code both} or {@code refused}
 * @param note the line under the field
 * @param theirs somebody else's text, when there are two
 */
record FieldAnswer(String field, String state, int version, String value, String note, String theirs) {

    /** A field that was not saved, and why. */
    static FieldAnswer refused(String field, String why) {
        return new FieldAnswer(field, "refused", -1, "", why, "");
    }

    /** All fields of a form after saving, with those that could not be kept. */
    static List<FieldAnswer> of(Map<String, FieldOutcome> outcomes, FormInput input, Words words) {
        var answers = new ArrayList<FieldAnswer>();
        outcomes.forEach((field, outcome) -> answers.add(of(field, outcome, words)));
        input.errors(words, (field, why) -> answers.add(refused(field, why)));
        return answers;
    }

    /** Every field of a sheet. */
    static List<FieldAnswer> of(Sheet sheet, Words words) {
        return sheet.fields().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(field -> current(field.getKey(), field.getValue(), words)).toList();
    }

    private static FieldAnswer of(String field, FieldOutcome outcome, Words words) {
        var now = outcome.now();
        return switch (outcome) {
            case FieldOutcome.Saved _ -> new FieldAnswer(field, "saved", now.version(), now.value(),
                    words.localize("draft.saved", words.time(now.at())), "");
            case FieldOutcome.Untouched _ -> current(field, now, words);
            case FieldOutcome.Both _ -> new FieldAnswer(field, "both", now.version(), now.value(),
                    words.localize("form.both.theirs", now.by(), words.time(now.at())), now.value());
        };
    }

    private static FieldAnswer current(String field, FieldVersion now, Words words) {
        return new FieldAnswer(field, "untouched", now.version(), now.value(), now.version() == 0 ? ""
                : words.localize("draft.changed-by", now.by(), words.time(now.at())), "");
    }
}
