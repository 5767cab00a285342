package no.innovasjonsskolen.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import no.innovasjonsskolen.form.FieldKind.Control;
import no.innovasjonsskolen.site.Kroner;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;

/**
 * One question of a form, declared once. Its words are found by the form's key and this name: the label,
 * {@code .hint} and {@code .missing} (what is said when a required answer is not there), the last two if
 * there are any.
 *
 * @param <T> the type of the answer
 */
public final class FieldSpec<T> {

    private static final int LONGEST_EMAIL = 200;
    private static final int LONGEST_NUMBER = 30;
    private static final int LONGEST_NAME = 100;

    private final String name;
    private final FieldKind<T> kind;
    private final Look look;

    /**
     * @param autocomplete the browser's own word for what belongs here (WCAG 1.3.5); empty for none
     * @param width in characters, or 0 for the whole line
     * @param label instead of the sentence behind the key
     * @param hint instead of the sentence behind the key
     */
    private record Look(boolean required, String autocomplete, int width, Optional<Worded> label,
            Optional<Worded> hint) {}

    private FieldSpec(String name, FieldKind<T> kind, Look look) {
        this.name = name;
        this.kind = kind;
        this.look = look;
    }

    private static <T> FieldSpec<T> of(String name, FieldKind<T> kind) {
        return new FieldSpec<>(name, kind, new Look(false, "", 0, Optional.empty(), Optional.empty()));
    }

    /** One line of text. */
    public static FieldSpec<String> line(String name, int most) {
        return of(name, TextKind.free(Control.LINE, most));
    }

    /**
     * One line in a notation of the room's own.
     *
     * @param most the most characters
     * @param parse empty for a line that is not taken
     * @param print the line that {@code parse} takes as the same value
     * @param wrong what is said when it is not taken; it need not name the field
     */
    public static <T> FieldSpec<T> line(String name, int most, Function<String, Optional<T>> parse,
            Function<T, String> print, Sentence wrong) {
        return of(name, new TextKind<>(Control.LINE, most, parse, print, wrong));
    }

    /** A person's name, as letters to others say it: nothing that could be pressed may stand in it. */
    public static FieldSpec<String> name(String name) {
        return of(name, shaped(Control.LINE, LONGEST_NAME, ContactDetails::isName, "name"));
    }

    /** Several lines of text. */
    public static FieldSpec<String> paragraphs(String name, int most) {
        return of(name, TextKind.free(Control.PARAGRAPHS, most));
    }

    /** An e-mail address that a letter can reach. */
    public static FieldSpec<String> email(String name) {
        return of(name, new EmailKind(LONGEST_EMAIL));
    }

    /** A telephone number. */
    public static FieldSpec<String> telephone(String name) {
        return of(name,
                shaped(Control.TELEPHONE, LONGEST_NUMBER, ContactDetails::isTelephone, "telephone"));
    }

    /** An organisation number. */
    public static FieldSpec<String> organisationNumber(String name) {
        return of(name, shaped(Control.LINE, LONGEST_NUMBER, ContactDetails::isOrganisationNumber,
                "organisation-number"));
    }

    /** A whole number between two bounds, both taken. */
    public static FieldSpec<Integer> number(String name, int least, int most) {
        return of(name, new NumberKind(least, most));
    }

    /** An amount of money. */
    public static FieldSpec<Kroner> money(String name) {
        return of(name, new MoneyKind());
    }

    /** A day, in three fields. */
    public static FieldSpec<LocalDate> date(String name) {
        return of(name, new DateKind());
    }

    /** One of a few options, all of them shown. */
    public static <T> FieldSpec<T> oneOf(String name, List<Option<T>> options) {
        return of(name, new ChoiceKind<>(Control.ONE_OF, options));
    }

    /** One of many options, in a list that opens. */
    public static <T> FieldSpec<T> select(String name, List<Option<T>> options) {
        return of(name, new ChoiceKind<>(Control.SELECT, options));
    }

    /** Any number of the options. */
    public static <T> FieldSpec<List<T>> several(String name, List<Option<T>> options) {
        return of(name, new SeveralKind<>(options));
    }

    /** A box to tick; required where nothing goes on without it. */
    public static FieldSpec<Boolean> check(String name) {
        return of(name, new CheckKind());
    }

    /** Which button was pressed; the page prints its buttons itself, with this name and an option's code. */
    public static <T> FieldSpec<T> button(String name, List<Option<T>> options) {
        return of(name, new ChoiceKind<>(Control.BUTTON, options));
    }

    /** A file; {@code accept} is what the browser's own dialogue offers. */
    public static FieldSpec<String> file(String name, String accept) {
        return of(name, new UploadKind(accept));
    }

    /**
     * The version of what the form is about, for a form that is versioned as a whole: it is not shown, and
     * comes back as its reader saw it; 0 for a reader who saw none.
     */
    public static FieldSpec<Integer> version(String name) {
        return of(name, new HiddenKind());
    }

    private static TextKind<String> shaped(Control control, int most, Predicate<String> shape,
            String error) {
        return TextKind.shaped(control, most, text -> Optional.of(text).filter(shape), error);
    }

    /** The same question, which must be answered. */
    public FieldSpec<T> required() {
        return with(new Look(true, look.autocomplete, look.width, look.label, look.hint));
    }

    /** The same question, which the browser may know the answer to. */
    public FieldSpec<T> autocomplete(String word) {
        return with(new Look(look.required, word, look.width, look.label, look.hint));
    }

    /** The same question, as wide as its answer. */
    public FieldSpec<T> width(int characters) {
        return with(new Look(look.required, look.autocomplete, characters, look.label, look.hint));
    }

    /** The same question with words of its own, for a field whose label names a value. */
    public FieldSpec<T> labelled(Worded label, Worded hint) {
        return with(new Look(look.required, look.autocomplete, look.width, Optional.of(label),
                Optional.of(hint)));
    }

    private FieldSpec<T> with(Look other) {
        return new FieldSpec<>(name, kind, other);
    }

    /** As in the page and in a sheet. */
    public String name() {
        return name;
    }

    /** Whether the form is not taken without it. */
    public boolean isRequired() {
        return look.required;
    }

    /** A kept text as a value; empty when nothing was kept, or half an answer. */
    public Optional<T> value(String kept) {
        return !kept.isBlank() && kind.read(List.of(kept)) instanceof FieldKind.Good<T>(_, var value)
                ? Optional.of(value) : Optional.empty();
    }

    /** The value as a text that {@link #value} takes. */
    String kept(T value) {
        return kind.kept(value);
    }

    /** A kept text as somebody else's answer is told to a reader. */
    String said(String kept, Words words) {
        return kept.isBlank() ? words.localize("site.not-answered")
                : value(kept).map(value -> kind.said(value, words)).orElse(kept);
    }

    FieldKind<T> kind() {
        return kind;
    }

    String autocomplete() {
        return look.autocomplete;
    }

    int width() {
        return look.width;
    }

    Optional<Worded> label() {
        return look.label;
    }

    Optional<Worded> hint() {
        return look.hint;
    }
}
