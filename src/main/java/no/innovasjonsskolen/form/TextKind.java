package no.innovasjonsskolen.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.innovasjonsskolen.site.CleanText;

/**
 * A text.
 *
 * @param most the most characters, as a reader counts them
 * @param shape what it must look like
 * @param error the end of the key of what is said when it does not
 */
record TextKind(Control control, int most, Predicate<String> shape,
        String error) implements FieldKind<String> {

    static TextKind free(Control control, int most) {
        return new TextKind(control, most, _ -> true, "");
    }

    @Override
    public Reading<String> read(List<String> typed) {
        var cleaned = control == Control.PARAGRAPHS
                ? CleanText.paragraphs(typed.getFirst(), most) : CleanText.line(typed.getFirst(), most);
        return switch (cleaned) {
            case CleanText.Clean(var text) when text.isEmpty() || shape.test(text) -> new Good<>(text, text);
            case CleanText.Clean(var text) -> Bad.of(Optional.of(text), error);
            case CleanText.TooLong(var max, var was) -> Bad.of(Optional.empty(), "too-long", max, was);
            case CleanText.Forbidden(var what) -> Bad.of(Optional.empty(), "forbidden", what);
        };
    }
}
