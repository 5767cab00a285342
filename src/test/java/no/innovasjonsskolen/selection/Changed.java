package no.innovasjonsskolen.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;

/** A text with some of it written anew. */
final class Changed {

    private Changed() {}

    /** What comes of the text when each first is replaced by its second; all of them must be there. */
    static <T> T text(String text, String[] changes, Function<String, T> check) {
        var changed = text;
        for (int i = 0; i < changes.length; i += 2) {
            assertThat(changed).contains(changes[i]);
            changed = changed.replace(changes[i], changes[i + 1]);
        }
        return check.apply(changed);
    }
}
