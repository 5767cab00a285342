package no.innovasjonsskolen.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.innovasjonsskolen.site.CleanText;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Words;

/**
 * A text, and what it becomes.
 *
 * @param most the most characters, as a reader counts them
 * @param parse empty for a text that is not taken
 * @param print the text that {@code parse} takes as the same value
 * @param wrong what is said when it is not taken
 */
record TextKind<T>(Control control, int most, Function<String, Optional<T>> parse, Function<T, String> print,
        Sentence wrong) implements FieldKind<T> {

    static TextKind<String> free(Control control, int most) {
        return shaped(control, most, Optional::of, "too-long");
    }

    /** @param error the end of the key of what is said when it is not taken */
    static TextKind<String> shaped(Control control, int most, Function<String, Optional<String>> parse,
            String error) {
        return new TextKind<>(control, most, parse, Function.identity(),
                Sentence.of("form.error." + error));
    }

    @Override
    public Reading<T> read(List<String> typed) {
        var cleaned = control == Control.PARAGRAPHS
                ? CleanText.paragraphs(typed.getFirst(), most) : CleanText.line(typed.getFirst(), most);
        return switch (cleaned) {
            case CleanText.Clean(var text) when text.isEmpty() -> new Nothing<>();
            case CleanText.Clean(var text) -> parse.apply(text).<Reading<T>>map(
                    value -> new Good<>(kept(value), value))
                    .orElseGet(() -> new Bad<>(Optional.of(text), new Complaint(wrong)));
            case CleanText.TooLong(var max, var was) -> Bad.of(Optional.empty(), "too-long", max, was);
            case CleanText.Forbidden(var what) -> Bad.of(Optional.empty(), "forbidden", what);
        };
    }

    @Override
    public String kept(T value) {
        return print.apply(value);
    }

    @Override
    public String said(T value, Words words) {
        return print.apply(value);
    }
}
