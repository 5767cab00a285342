package no.innovasjonsskolen.site;

import java.text.Normalizer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed, made fit to keep: composed (NFC), without signs that nobody can see, and no longer
 * than agreed. Every text from outside passes here once; after that it is trusted.
 */
public sealed interface CleanText {

    /** Fit to keep; empty when nothing was written. */
    record Clean(String text) implements CleanText {}

    /** Longer than agreed, in characters as a reader counts them. */
    record TooLong(int max, int was) implements CleanText {}

    /** Holds a sign that has no place in a line, named as in {@code U+202E}. */
    record Forbidden(String what) implements CleanText {}

    /**
     * One line: a name, an address, a number. White space becomes single blanks. NUL, and signs that turn
     * the direction of writing, are refused: they make a name look like another.
     */
    static CleanText line(@Nullable String raw, int max) {
        if (raw == null) {
            return new Clean("");
        }
        var forbidden = raw.codePoints().filter(sign -> sign == 0 || turns(sign)).findFirst();
        if (forbidden.isPresent()) {
            return new Forbidden("U+%04X".formatted(forbidden.getAsInt()));
        }
        return measured(raw, max, text -> text.replaceAll("[\\s\\p{Z}]+", " "));
    }

    /**
     * One line that nobody has typed and so is never refused, such as the name of a file: what a line may not
     * hold is left out. Empty for what is still longer than agreed.
     */
    static String name(String raw, int max) {
        var held = raw.codePoints().filter(sign -> sign != 0 && !turns(sign))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return line(held, max) instanceof Clean(var text) ? text : "";
    }

    /** Several lines. Line breaks become {@code \n} and tabs stay; unseen signs are taken out. */
    static CleanText paragraphs(@Nullable String raw, int max) {
        return raw == null ? new Clean("") : measured(raw, max,
                text -> text.replaceAll("\\r\\n|[\\r\\u000B\\f\\u0085\\u2028\\u2029]", "\n"));
    }

    private static CleanText measured(String raw, int max, UnaryOperator<String> spacing) {
        // Far too long is said before any work is done on it: a paste may be megabytes.
        if (raw.length() > 4L * max + 100) {
            return new TooLong(max, raw.codePointCount(0, raw.length()));
        }
        // Twice: where an unseen sign was between two blanks, they meet when it goes.
        var spaced = spacing.apply(visible(spacing.apply(raw)));
        var text = Normalizer.normalize(spaced, Normalizer.Form.NFC).strip();
        var length = text.codePointCount(0, text.length());
        return length > max ? new TooLong(max, length) : new Clean(text);
    }

    /**
     * Without the unseen; and without more marks on one letter than any script uses, for to compose a
     * letter with n marks takes n² steps (Unicode's bound is 30, UAX 15 § 13).
     */
    private static String visible(String text) {
        var kept = new StringBuilder(text.length());
        var marks = 0;
        for (var signs = text.codePoints().iterator(); signs.hasNext();) {
            var sign = signs.nextInt();
            if (unseen(sign)) {
                continue;
            }
            marks = isMark(sign) ? marks + 1 : 0;
            if (marks <= 30) {
                kept.appendCodePoint(sign);
            }
        }
        return kept.toString();
    }

    private static boolean isMark(int sign) {
        return Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    /** Control signs, halves of pairs, signs that are none, and those that take no room on paper. */
    private static boolean unseen(int sign) {
        return Character.isISOControl(sign) && sign != '\n' && sign != '\t'
                || sign >= 0xD800 && sign <= 0xDFFF
                || (sign & 0xFFFE) == 0xFFFE || sign >= 0xFDD0 && sign <= 0xFDEF
                || turns(sign)
                || switch (sign) {
                    case 0x00AD, 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0xFEFF -> true;
                    default -> sign >= 0x2060 && sign <= 0x2064 || sign >= 0x206A && sign <= 0x206F
                            || sign >= 0xFFF9 && sign <= 0xFFFB || sign >= 0xE0000 && sign <= 0xE007F;
                };
    }

    /** The signs that turn the direction of what follows (CVE-2021-42574). */
    static boolean turns(int sign) {
        return sign >= 0x202A && sign <= 0x202E || sign >= 0x2066 && sign <= 0x2069;
    }
}
