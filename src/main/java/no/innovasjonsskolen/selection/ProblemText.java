package no.innovasjonsskolen.selection;

import java.text.Normalizer;
import java.util.function.Supplier;

/** What all texts of a problem have in common, whatever file they came in. */
final class ProblemText {

    private ProblemText() {}

    /** Says where it was, when something is wrong. */
    static <T> T at(String where, Supplier<T> read) {
        try {
            return read.get();
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("%s: %s".formatted(where, wrong.getMessage()), wrong);
        }
    }

    /** One way of writing each text; nothing invisible that could part two texts that look alike. */
    static String clean(String text) {
        if (!legible(text)) {
            throw new IllegalArgumentException(
                    "«%s» holds a control character or half a letter".formatted(text));
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Whether there is no control character and no half letter in it. */
    static boolean legible(String text) {
        return text.codePoints().noneMatch(it -> Character.isISOControl(it)
                || Character.getType(it) == Character.SURROGATE);
    }

    /** A text that is not empty. */
    static String name(String what, String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("«%s» should not be empty".formatted(what));
        }
        return clean(text);
    }

    /** A feature's name comes before «=» in the canonical text. */
    static String feature(String text) {
        if (text.indexOf('=') >= 0) {
            throw new IllegalArgumentException("name the feature «%s» without «=»".formatted(text));
        }
        return name("feature", text);
    }
}
