package no.innovasjonsskolen.form;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;
import org.springframework.core.io.InputStreamSource;
import org.springframework.web.multipart.MultipartFile;

/** A form with answers in it: as they are kept, or as they were sent and judged. It is never changed. */
public final class FormInput {

    private final Form form;
    private final Map<String, FieldInput> answers;
    private final Map<String, MultipartFile> files;
    private final Optional<Worded> fault;

    /** @param fault what is wrong with the form as a whole */
    FormInput(Form form, Map<String, FieldInput> answers, Map<String, MultipartFile> files,
            Optional<Worded> fault) {
        this.form = form;
        this.answers = answers;
        this.files = files;
        this.fault = fault;
    }

    /** Whether everything was taken. */
    public boolean isValid() {
        return fault.isEmpty() && answers.values().stream().allMatch(answer -> answer.error().isEmpty());
    }

    /**
     * The answer to a question that must be answered, in a form that is valid; throws where there is none.
     */
    public <T> T get(FieldSpec<T> field) {
        return find(field).orElseThrow(() -> new IllegalStateException("No answer to " + field.name()));
    }

    /** The answer, if one was given and taken. */
    @SuppressWarnings("unchecked") // A field's kind made the value, and the field is of the kind's type.
    public <T> Optional<T> find(FieldSpec<T> field) {
        return Optional.ofNullable(answers.get(field.name())).flatMap(answer -> (Optional<T>) answer.value());
    }

    /** What was written in a text; empty for nothing. */
    public String text(FieldSpec<String> field) {
        return find(field).orElse("");
    }

    /** The content of the file that came with the form. */
    public InputStreamSource file(FieldSpec<String> field) {
        return Optional.ofNullable(files.get(field.name())).orElseThrow();
    }

    /**
     * Everything that may be kept, with the version that its writer saw: for a sheet that is saved by field.
     */
    public Map<String, Written> written() {
        var written = new LinkedHashMap<String, Written>();
        form.fields().stream().filter(field -> field.kind().control().isShown()).forEach(field -> {
            var answer = answers.get(field.name());
            if (answer != null) {
                answer.kept().ifPresent(text -> written.put(field.name(),
                        new Written(text, answer.version())));
            }
        });
        return written;
    }

    /** Tells each error, said by field in the form's order. */
    public void errors(Words words, BiConsumer<String, String> tell) {
        answers.forEach((name, answer) -> answer.error().ifPresent(why -> tell.accept(name, why.in(words))));
    }

    /** The fields that came. */
    public List<String> names() {
        return List.copyOf(answers.keySet());
    }

    /**
     * The same with one more error, which only the room could know. The first error of a field is the one
     * told.
     */
    public FormInput reject(FieldSpec<?> field, Worded why) {
        return reject(field.name(), why);
    }

    /** The same with one more error at the field of this name. */
    public FormInput reject(String field, Worded why) {
        return with(field,
                answers.getOrDefault(field, FieldInput.of(spec(field), FieldValue.NONE)).wrong(why));
    }

    /** The same, rejected as a whole: said above the form and at no field. The first reason is told. */
    public FormInput reject(Worded why) {
        return new FormInput(form, answers, files, fault.isPresent() ? fault : Optional.of(why));
    }

    /** The same with this answer, whatever came: for a version, after somebody else's has been shown. */
    public <T> FormInput with(FieldSpec<T> field, T value) {
        return with(field.name(), FieldInput.of(field, FieldValue.of(field.kept(value))));
    }

    /**
     * The same where others have written meanwhile: each of their answers that differs is shown beside the
     * writer's own.
     *
     * @param theirs the form as it is now
     */
    public FormInput besideAll(FormInput theirs, String who, Instant when) {
        var both = this;
        for (var field : form.fields()) {
            var text = theirs.answer(field).kept().orElse("");
            if (field.kind().control().isShown() && !answer(field).kept().equals(Optional.of(text))) {
                both = both.beside(field.name(), new OtherAnswer(text, who, when, -1, false));
            }
        }
        return both;
    }

    /** The same with somebody else's answer beside the writer's own. */
    public FormInput beside(String field, OtherAnswer others) {
        return with(field,
                answers.getOrDefault(field, FieldInput.of(spec(field), FieldValue.NONE)).beside(others));
    }

    /** The same after a field was saved: this is its version now. */
    public FormInput current(String field, int version) {
        return with(field, requireNonNull(answers.get(field)).current(version));
    }

    /** The same where the fields that did not come are filled with what is kept. */
    public FormInput over(FormValues values) {
        var all = new LinkedHashMap<String, FieldInput>();
        form.fields().forEach(field -> all.put(field.name(), Optional.ofNullable(answers.get(field.name()))
                .orElseGet(() -> FieldInput.of(field, values.of(field.name())))));
        return new FormInput(form, all, files, fault);
    }

    /** Shows the page again: 409 where two wrote at once, else 422 with what is wrong. */
    public Page again(Object view) {
        return answers.values().stream().anyMatch(answer -> answer.both().isPresent())
                ? Page.conflict(view) : Page.invalid(view);
    }

    /** The form ready to print, sent to this address of the house. */
    public FormView view(String action, Words words) {
        return FormView.of(form, this, words.url(action), words);
    }

    /** What is wrong with the form as a whole. */
    Optional<Worded> fault() {
        return fault;
    }

    FieldInput answer(FieldSpec<?> field) {
        return answers.getOrDefault(field.name(), FieldInput.of(field, FieldValue.NONE));
    }

    private FieldSpec<?> spec(String name) {
        return form.fields().stream().filter(field -> field.name().equals(name)).findFirst().orElseThrow();
    }

    private FormInput with(String field, FieldInput answer) {
        var changed = new LinkedHashMap<>(answers);
        changed.put(field, answer);
        return new FormInput(form, changed, files, fault);
    }
}
