package no.innovasjonsskolen.form;

import java.util.List;
import java.util.Optional;

/** A box to tick. */
record CheckKind() implements FieldKind<Boolean> {

    static final String TICKED = "ja";

    @Override
    public Control control() {
        return Control.CHECK;
    }

    @Override
    public Reading<Boolean> read(List<String> typed) {
        return typed.getFirst().equals(TICKED) ? new Good<>(TICKED, true)
                : Bad.of(Optional.empty(), "choice");
    }
}
