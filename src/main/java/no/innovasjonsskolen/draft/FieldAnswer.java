package no.innovasjonsskolen.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.site.Words;

/**
 * What the browser's autosave is told about one field.
 *
 * @param state {@code saved}, {@code untouched}, {@code both} or {@code refused}
 * @param note the line under the field
 * @param theirs the other text, when there are two
 * @param title what has happened, when there are two
 */
record FieldAnswer(String field, String state, int version, String value, String note, String theirs,
        String title) {

    /** A field that was not saved, and why. */
    static FieldAnswer refused(String field, String why) {
        return new FieldAnswer(field, "refused", -1, "", why, "", "");
    }

    /** All fields of a form after saving, with those that could not be kept. */
    static List<FieldAnswer> of(Map<String, FieldOutcome> outcomes, FormInput input, UUID reader,
            Words words) {
        var answers = new ArrayList<FieldAnswer>();
        outcomes.forEach((field, outcome) -> answers.add(of(field, outcome, reader, words)));
        input.errors(words, (field, why) -> answers.add(refused(field, why)));
        return answers;
    }

    /** Every field of a sheet. */
    static List<FieldAnswer> of(Sheet sheet, UUID reader, Words words) {
        return sheet.fields().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(field -> current(field.getKey(), field.getValue(), reader, words)).toList();
    }

    private static FieldAnswer of(String field, FieldOutcome outcome, UUID reader, Words words) {
        var now = outcome.now();
        return switch (outcome) {
            case FieldOutcome.Saved _ -> new FieldAnswer(field, "saved", now.version(), now.value(),
                    words.localize("draft.saved", words.time(now.at())), "", "");
            case FieldOutcome.Untouched _ -> current(field, now, reader, words);
            case FieldOutcome.Met(_, var other) -> new FieldAnswer(field, "both", now.version(), now.value(),
                    other.who(words), now.value(), other.title(words));
        };
    }

    private static FieldAnswer current(String field, FieldVersion now, UUID reader, Words words) {
        return new FieldAnswer(field, "untouched", now.version(), now.value(), changed(now, reader, words),
                "",
                now.beside(reader).title(words));
    }

    private static String changed(FieldVersion now, UUID reader, Words words) {
        return now.version() == 0 ? ""
                : now.writer().equals(reader) ? words.localize("draft.changed-by-you", words.time(now.at()))
                : words.localize("draft.changed-by", now.by(), words.time(now.at()));
    }
}
