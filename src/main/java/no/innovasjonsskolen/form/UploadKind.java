package no.innovasjonsskolen.form;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.site.CleanText;

/**
 * A file. Here it is only asked whether there is one; what it may be is judged by the room that keeps it.
 *
 * @param accept what the browser's own dialogue offers, as in {@code <input accept>}
 */
record UploadKind(String accept) implements FieldKind<String> {

    private static final int LONGEST_NAME = 255;

    @Override
    public Control control() {
        return Control.FILE;
    }

    @Override
    public Reading<String> read(List<String> typed) {
        return CleanText.line(typed.getFirst(), LONGEST_NAME) instanceof CleanText.Clean(var name)
                ? new Good<>(name, name) : Bad.of(Optional.empty(), "file-name");
    }

    @Override
    public String kept(String name) {
        return name;
    }
}
