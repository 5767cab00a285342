package no.innovasjonsskolen.form;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.site.Words;

/** One of several options, and nothing else: what a page does not offer is not taken. */
record ChoiceKind<T>(Control control, List<Option<T>> options) implements FieldKind<T> {

    @Override
    public Reading<T> read(List<String> typed) {
        return options.stream().filter(option -> option.code().equals(typed.getFirst())).findFirst()
                .<Reading<T>>map(option -> new Good<>(option.code(), option.value()))
                .orElseGet(() -> Bad.of(Optional.empty(), "choice"));
    }

    @Override
    public String kept(T value) {
        return option(value).code();
    }

    @Override
    public String said(T value, Words words) {
        return option(value).label().in(words);
    }

    private Option<T> option(T value) {
        return options.stream().filter(option -> option.value().equals(value)).findFirst().orElseThrow();
    }
}
