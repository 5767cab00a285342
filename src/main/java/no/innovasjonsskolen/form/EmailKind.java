package no.innovasjonsskolen.form;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.site.CleanText;
import no.innovasjonsskolen.site.Words;

/**
 * An e-mail address that a letter can reach. What mail programs put around an address when it is copied from
 * them is taken off, and the mended address is what is shown and kept.
 */
record EmailKind(int most) implements FieldKind<String> {

    @Override
    public Control control() {
        return Control.EMAIL;
    }

    @Override
    public Reading<String> read(List<String> typed) {
        return switch (CleanText.line(PastedEmail.visible(typed.getFirst()), most)) {
            case CleanText.Clean(var text) when text.isEmpty() -> new Nothing<>();
            case CleanText.Clean(var text) -> judged(PastedEmail.mended(text));
            case CleanText.TooLong(var max, var was) -> Bad.of(Optional.empty(), "too-long", max, was);
            case CleanText.Forbidden(var what) -> Bad.of(Optional.empty(), "forbidden", what);
        };
    }

    private static Reading<String> judged(String address) {
        return ContactDetails.isEmail(address) ? new Good<>(address, address)
                : new Bad<>(Optional.of(address), new Complaint(PastedEmail.fault(address)));
    }

    @Override
    public String kept(String address) {
        return address;
    }

    @Override
    public String said(String address, Words words) {
        return address;
    }
}
