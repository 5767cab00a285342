package no.innovasjonsskolen.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.form.FieldKind.Complaint;
import no.innovasjonsskolen.form.FieldKind.Control;
import no.innovasjonsskolen.form.FieldKind.Missing;
import no.innovasjonsskolen.site.FormError;
import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;

/**
 * A form ready to print; {@code Form.jte} prints it.
 *
 * @param hidden what goes with the form and is not shown
 * @param errors in the order of the fields
 * @param autosave where the browser saves field by field while somebody writes; empty for a form that does
 *         not
 */
public record FormView(String action, List<Field> fields, List<Field> hidden, List<FormError> errors,
        Optional<String> autosave) {

    static FormView of(Form form, FormInput input, String action, Words words) {
        var fields = new ArrayList<Field>();
        var errors = new ArrayList<FormError>();
        input.fault().ifPresent(why -> errors.add(FormError.ofAll(why.in(words))));
        for (var spec : form.fields()) {
            var field = field(form, spec, input.answer(spec), words);
            fields.add(field);
            input.answer(spec).error().ifPresent(why -> told(field, why, words)
                    .forEach(text -> errors.add(FormError.at(spec.name(), text))));
            field.answer().both().ifPresent(other -> errors.add(FormError.at(spec.name(),
                    field.label().text() + ": " + other.title(words))));
        }
        return new FormView(action,
                fields.stream().filter(it -> it.control().isShown()).toList(),
                fields.stream().filter(it -> it.control() == Control.HIDDEN).toList(), errors,
                Optional.empty());
    }

    private static List<String> told(Field field, Worded why, Words words) {
        return why instanceof PastedList.Faults(var each) ? each
                : List.of(named(field, why, words) + why.in(words));
    }

    /** The field's name, before a reason of the kit's own: those do not say which field they are about. */
    private static String named(Field field, Worded why, Words words) {
        var general = why instanceof Complaint || why instanceof Missing(var own, _) && !words.has(own);
        return general && !field.label().text().isEmpty() ? field.label().text() + ": " : "";
    }

    /** The same, saved field by field at this address while somebody writes. */
    public FormView autosaved(String url) {
        return new FormView(action, fields, hidden, errors, Optional.of(url));
    }

    /** The field of this name. */
    public Field field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst().orElseThrow();
    }

    /** The fields of these names, for a page that prints them in groups. */
    public List<Field> fields(String... names) {
        return Arrays.stream(names).map(this::field).toList();
    }

    /** The fields whose names begin like this, in the form's order. */
    public List<Field> fieldsLike(String beginning) {
        return fields.stream().filter(field -> field.name().startsWith(beginning)).toList();
    }

    boolean hasFile() {
        return fields.stream().anyMatch(field -> field.control() == Control.FILE);
    }

    private static <T> Field field(Form form, FieldSpec<T> spec, FieldInput answer, Words words) {
        var key = form.key() + "." + spec.name();
        var hint = spec.hint().map(it -> it.in(words))
                .orElseGet(() -> words.has(key + ".hint") ? words.localize(key + ".hint") : "");
        return new Field(spec.kind().control(), spec.name(),
                new Field.Label(spec.label().map(it -> it.in(words)).orElseGet(() -> label(spec, key, words)),
                        hint),
                new Field.Answer(answer.typed(), answer.error().map(why -> why.in(words)),
                        answer.both().map(it -> it.said(spec.said(it.text(), words)))),
                !spec.isRequired(), answer.version(), spec.autocomplete(), spec.width(),
                spec.kind().options().stream().map(it -> new Field.Choice(it.code(), it.label().in(words),
                        it.hint().in(words), chosen(it, answer))).toList(),
                spec.kind() instanceof UploadKind(var accept) ? accept : "");
    }

    private static String label(FieldSpec<?> spec, String key, Words words) {
        return spec.kind().control().isShown() ? words.localize(key) : "";
    }

    private static boolean chosen(Option<?> option, FieldInput answer) {
        return answer.typed().contains(option.code())
                || answer.kept().stream().anyMatch(kept -> List.of(kept.split(",")).contains(option.code()));
    }
}
