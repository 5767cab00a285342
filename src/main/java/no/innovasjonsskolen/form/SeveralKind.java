package no.innovasjonsskolen.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innovasjonsskolen.site.Words;

/** Any number of the options. They are kept in the options' order, with commas between their codes. */
record SeveralKind<T>(List<Option<T>> choices) implements FieldKind<List<T>> {

    @Override
    public Control control() {
        return Control.SEVERAL;
    }

    @Override
    public List<Option<List<T>>> options() {
        return choices.stream().map(it -> new Option<>(it.code(), List.of(it.value()), it.label(), it.hint()))
                .toList();
    }

    @Override
    public Reading<List<T>> read(List<String> typed) {
        var codes = typed.stream().flatMap(text -> Arrays.stream(text.split(","))).toList();
        if (codes.stream().anyMatch(code -> choices.stream().noneMatch(it -> it.code().equals(code)))) {
            return Bad.of(Optional.empty(), "choice");
        }
        var chosen = choices.stream().filter(it -> codes.contains(it.code())).toList();
        if (chosen.isEmpty()) {
            return new Nothing<>();
        }
        var values = new ArrayList<T>();
        chosen.forEach(it -> values.add(it.value()));
        return new Good<>(kept(values), List.copyOf(values));
    }

    @Override
    public String kept(List<T> values) {
        return String.join(",", chosen(values).map(Option::code).toList());
    }

    @Override
    public String said(List<T> values, Words words) {
        return words.list(chosen(values).map(option -> option.label().in(words)).toList());
    }

    private Stream<Option<T>> chosen(List<T> values) {
        return choices.stream().filter(option -> values.contains(option.value()));
    }
}
