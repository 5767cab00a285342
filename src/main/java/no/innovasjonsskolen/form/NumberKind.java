package no.innovasjonsskolen.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.innovasjonsskolen.site.Words;

/** A whole number between two bounds, both taken. */
record NumberKind(int least, int most) implements FieldKind<Integer> {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");

    @Override
    public Control control() {
        return Control.NUMBER;
    }

    @Override
    public Reading<Integer> read(List<String> typed) {
        var text = Spaces.ungrouped(typed.getFirst());
        if (!DIGITS.matcher(text).matches()) {
            return Bad.of(Spaces.keptLine(typed.getFirst()), "number");
        }
        var number = Integer.parseInt(text);
        return number < least || number > most
                ? Bad.of(Optional.of(text), "number-range", least, most)
                : new Good<>(kept(number), number);
    }

    @Override
    public String kept(Integer number) {
        return String.valueOf(number);
    }

    @Override
    public String said(Integer number, Words words) {
        return words.number(number);
    }
}
