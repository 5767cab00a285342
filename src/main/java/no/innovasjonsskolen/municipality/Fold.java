package no.innovasjonsskolen.municipality;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is left of a name when case, diacritics and punctuation are forgotten. */
final class Fold {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern KIND = Pattern
            .compile(" (?:kommune|kommuna|herad|suohkan|tjielte|municipality)$");

    private Fold() {}

    /** Lower case and single spaces: the name as it is written. */
    static String written(String name) {
        var composed = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(composed).replaceAll(" ").strip();
    }

    /** Letters without diacritics, and for letters that are not made of others, the one most like it. */
    static String bare(String name) {
        var apart = MARKS.matcher(Normalizer.normalize(written(name), Normalizer.Form.NFD)).replaceAll("");
        var letters = new StringBuilder(apart.length());
        for (var i = 0; i < apart.length(); i++) {
            letters.append(letter(apart.charAt(i)));
        }
        return KIND.matcher(letters).replaceAll("");
    }

    /**
     * As {@link #bare}, and further: «å», «aa», «æ», «ä», «ae» and «a» become one, as do «ø», «ö», «oe» and
     * «o». Both sides are folded alike, so that every way to write a name without its letters finds it.
     */
    static String plain(String name) {
        return bare(name).replace("aa", "a").replace("ae", "a").replace("oe", "o");
    }

    private static String letter(char letter) {
        return switch (letter) {
            case 'ø' -> "o";
            case 'æ' -> "ae";
            case 'đ', 'ð' -> "d";
            case 'ŧ' -> "t";
            case 'ŋ' -> "n";
            case 'þ' -> "th";
            case 'ß' -> "ss";
            default -> String.valueOf(letter);
        };
    }
}
