package no.innovasjonsskolen.selection;

import java.util.Comparator;

/** The order of texts that every programming language agrees on: by Unicode code points, as in UTF-8. */
final class Codepoints {

    static final Comparator<String> ORDER = Codepoints::compare;

    private Codepoints() {}

    private static int compare(String one, String other) {
        var length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            if (one.charAt(i) != other.charAt(i)) {
                return rank(one.charAt(i)) - rank(other.charAt(i));
            }
        }
        return one.length() - other.length();
    }

    /** Java holds the highest code points as pairs of surrogates, whose numbers lie below U+E000. */
    private static int rank(char unit) {
        return Character.isSurrogate(unit) ? unit + 0x10000 : unit;
    }
}
