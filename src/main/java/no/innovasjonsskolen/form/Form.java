package no.innovasjonsskolen.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.form.FieldKind.Bad;
import no.innovasjonsskolen.form.FieldKind.Complaint;
import no.innovasjonsskolen.form.FieldKind.Control;
import no.innovasjonsskolen.form.FieldKind.Good;
import no.innovasjonsskolen.form.FieldKind.Missing;
import no.innovasjonsskolen.form.FieldKind.Nothing;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Worded;

/**
 * A form, declared once: its questions in order. From this it is shown, read, judged and shown again.
 *
 * @param key the beginning of its sentences' keys: {@code admission.colleague}
 */
public record Form(String key, List<FieldSpec<?>> fields) {

    /** A form of these questions. */
    public static Form of(String key, FieldSpec<?>... fields) {
        return new Form(key, List.of(fields));
    }

    /** The form with nothing in it. */
    public FormInput blank() {
        return new FormInput(this, Map.of(), Map.of(), Optional.empty());
    }

    /** The form with what has been written before. */
    public FormInput filled(FormValues values) {
        return new FormInput(this, Map.of(), Map.of(), Optional.empty()).over(values);
    }

    /** Whether anything came for the form: a page that is asked by GET may not have been asked yet. */
    public boolean isIn(FormData data) {
        return fields.stream().anyMatch(data::has);
    }

    /** Reads a form that is sent: a field that did not come is empty, and what is required is asked for. */
    public FormInput read(FormData data) {
        var answers = new LinkedHashMap<String, FieldInput>();
        fields.forEach(field -> answers.put(field.name(), judged(field, data, true)));
        return new FormInput(this, answers, data.files(), Optional.empty());
    }

    /**
     * Reads a form that is kept while it is written: only the fields that came, and half of it is kept too.
     */
    public FormInput readDraft(FormData data) {
        var answers = new LinkedHashMap<String, FieldInput>();
        fields.stream().filter(data::has)
                .forEach(field -> answers.put(field.name(), judged(field, data, false)));
        return new FormInput(this, answers, data.files(), Optional.empty());
    }

    private <T> FieldInput judged(FieldSpec<T> field, FormData data, boolean whole) {
        var typed = data.typed(field);
        var seen = data.seen(field);
        var reading = typed.stream().allMatch(String::isBlank)
                ? new Nothing<T>() : field.kind().read(typed);
        // An answer that came in one text is shown in as many as the control has.
        var shown = typed.size() == field.kind().parameters(field.name()).size() ? typed
                : field.kind().shown(String.join(",", typed));
        return switch (reading) {
            case Nothing<T>() -> new FieldInput(shown, Optional.of(""), Optional.empty(), seen,
                    whole && field.isRequired() ? Optional.of(missing(field)) : Optional.empty(),
                    Optional.empty());
            case Good<T>(var text, var value) when isDoubted(field, data, text) ->
                new FieldInput(shown, Optional.of(text), Optional.of(value), seen,
                        EmailTypo.meant(text)
                                .map(meant -> new Complaint(Sentence.of("form.error.email.doubt", meant))),
                        Optional.empty());
            case Good<T>(var text, var value) ->
                // Shown as it is kept, so that what was mended is seen to be.
                new FieldInput(field.kind().shown(text), Optional.of(text), Optional.of(value), seen,
                        Optional.empty(), Optional.empty());
            case Bad<T>(var kept, var why) ->
                new FieldInput(shown, kept, Optional.empty(), seen, Optional.of(why), Optional.empty());
        };
    }

    /** Asked about once; when the same comes again, it is meant. */
    private static boolean isDoubted(FieldSpec<?> field, FormData data, String text) {
        return field.kind().control() == Control.EMAIL && !data.asked(field).equals(Optional.of(text))
                && EmailTypo.meant(text).isPresent();
    }

    /** What is said when a required answer is missing: the room's own sentence, else the kit's. */
    private Worded missing(FieldSpec<?> field) {
        return new Missing(key + "." + field.name() + ".missing", Sentence.of(
                "form.error.missing." + field.kind().control().name().toLowerCase(Locale.ROOT)));
    }
}
