package no.innovasjonsskolen.form;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import no.innovasjonsskolen.site.Worded;

/**
 * Something to choose.
 *
 * @param code what the browser sends, and what is kept
 * @param label what a reader sees
 * @param hint what the choice means; empty for nothing
 */
public record Option<T>(String code, T value, Worded label, Worded hint) {

    /** Nothing is said. */
    public static final Worded NO_HINT = _ -> "";

    /** A choice without a hint. */
    public static <T> Option<T> of(String code, T value, Worded label) {
        return new Option<>(code, value, label, NO_HINT);
    }

    /** The constants of an enum, each with its own words. */
    public static <T extends Enum<T> & Worded> List<Option<T>> of(T[] constants, Function<T, String> code) {
        return Arrays.stream(constants).map(constant -> of(code.apply(constant), constant, constant))
                .toList();
    }
}
