package no.innovasjonsskolen.form;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.site.Words;

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

    @Override
    public String kept(Boolean ticked) {
        return ticked ? TICKED : "";
    }

    @Override
    public String said(Boolean ticked, Words words) {
        return words.localize("form.check.ticked");
    }
}
