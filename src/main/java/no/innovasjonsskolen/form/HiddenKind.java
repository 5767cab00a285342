package no.innovasjonsskolen.form;

import java.util.List;
import java.util.regex.Pattern;

/** A whole number that goes with the form and is not shown; what no page of ours sends counts as 0. */
record HiddenKind() implements FieldKind<Integer> {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");

    @Override
    public Control control() {
        return Control.HIDDEN;
    }

    @Override
    public Reading<Integer> read(List<String> typed) {
        var number = DIGITS.matcher(typed.getFirst()).matches() ? Integer.parseInt(typed.getFirst()) : 0;
        return new Good<>(kept(number), number);
    }

    @Override
    public String kept(Integer number) {
        return String.valueOf(number);
    }
}
