package no.innovasjonsskolen.selection;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/** The order of texts that every programming language agrees on: by Unicode code points, as in UTF-8. */
final class Codepoints {

    static final Comparator<String> ORDER = (one, other) -> Arrays.compareUnsigned(
            one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));

    private Codepoints() {}
}
