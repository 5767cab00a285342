package no.innovasjonsskolen.selection;

import java.text.Normalizer;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What all texts of a problem, a lottery and a draw have in common, whatever file they came in. */
final class ProblemText {

    /**
     * Signs that take no room on paper, or look like a space, written out: the three programs that check
     * draws must agree, and their languages know different versions of Unicode.
     */
    private static final Pattern HIDDEN = Pattern.compile("[\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5"
            + "\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f"
            + "\\ufeff\\uffa0\\ufff0-\\ufffb\\x{1bca0}-\\x{1bca3}\\x{1d173}-\\x{1d17a}"
            + "\\x{e0000}-\\x{e0fff}]");
    private static final Pattern SPACES = Pattern.compile("^ | $|  |[\\u00a0\\u1680\\u2000-\\u200a\\u202f"
            + "\\u205f\\u3000]");

    private ProblemText() {}

    /** What may be wrong with the signs of a text. */
    enum Flaw {
        CONTROL, HIDDEN, SPACES
    }

    /** Two texts that look alike would be taken for different ones. The message is in English. */
    static final class Untidy extends IllegalArgumentException {
        private static final long serialVersionUID = 1;
        private final Flaw flaw;
        private final String text;
        private final String sign;
        private final String where;

        private Untidy(Flaw flaw, String text, String sign, String where, Optional<Untidy> cause) {
            super((where.isEmpty() ? "" : where + ": ") + switch (flaw) {
                case CONTROL -> "«%s» holds a control character or half a letter; write the text anew"
                        .formatted(text);
                case HIDDEN -> "«%s» holds a sign that cannot be seen (%s); write the text anew without it"
                        .formatted(text, sign);
                case SPACES ->
                    ("«%s» has a space before or after it, two in a row, or another kind of space; "
                            + "write single, ordinary spaces, between words only").formatted(text);
            }, cause.orElse(null));
            this.flaw = flaw;
            this.text = text;
            this.sign = sign;
            this.where = where;
        }

        Flaw flaw() {
            return flaw;
        }

        String text() {
            return text;
        }

        /** The sign that cannot be seen, as {@code U+200B}; empty where it is another flaw. */
        String sign() {
            return sign;
        }

        /** The place in the file. */
        String where() {
            return where;
        }

        private Untidy in(String place) {
            return new Untidy(flaw, text, sign, where.isEmpty() ? place : place + ", " + where,
                    Optional.of(this));
        }
    }

    /** Says where it was, when something is wrong. */
    static <T> T at(String where, Supplier<T> read) {
        try {
            return read.get();
        } catch (Untidy wrong) {
            throw wrong.in(where);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("%s: %s".formatted(where, wrong.getMessage()), wrong);
        }
    }

    /**
     * One way of writing each text; nothing invisible that could part two texts that look alike.
     *
     * @throws Untidy where there is
     */
    static String clean(String text) {
        if (text.codePoints().anyMatch(
                it -> Character.isISOControl(it) || Character.getType(it) == Character.SURROGATE)) {
            throw new Untidy(Flaw.CONTROL, text, "", "", Optional.empty());
        }
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var hidden = HIDDEN.matcher(composed);
        if (hidden.find()) {
            throw new Untidy(Flaw.HIDDEN, composed, "U+%04X".formatted(hidden.group().codePointAt(0)), "",
                    Optional.empty());
        }
        if (SPACES.matcher(composed).find()) {
            throw new Untidy(Flaw.SPACES, composed, "", "", Optional.empty());
        }
        return composed;
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
