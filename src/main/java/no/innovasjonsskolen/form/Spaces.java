package no.innovasjonsskolen.form;

import java.util.Optional;
import java.util.regex.Pattern;
import no.innovasjonsskolen.site.CleanText;

/**
 * White space in numbers: Norwegians group digits by it, and browsers and documents have many kinds of it.
 */
final class Spaces {

    private static final int LONGEST = 40;
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u2009\\u202f]+");

    private Spaces() {}

    static String without(String text) {
        return SPACE.matcher(text).replaceAll("");
    }

    /** What a draft keeps of something that is no number or date yet. */
    static Optional<String> keptLine(String typed) {
        return CleanText.line(typed, LONGEST) instanceof CleanText.Clean(var text)
                ? Optional.of(text) : Optional.empty();
    }
}
