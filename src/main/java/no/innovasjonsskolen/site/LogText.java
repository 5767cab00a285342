package no.innovasjonsskolen.site;

import java.util.regex.Pattern;

/**
 * A text on its way into the log, whoever wrote it: what visitors send may be in it. It stays one line of a
 * bounded length, and secrets and the queries of addresses are left out.
 */
final class LogText {

    static final int LONGEST = 2_000;

    private static final String LEFT_OUT = "…";

    /** {@code identity.Secret} makes 43 signs; with something added to them they are hidden as well. */
    private static final Pattern SECRET = Pattern.compile("(?<![\\w-])(?:[\\w-]{43}(?![\\w-])"
            + "|(?=[\\w-]*[A-Z])(?=[\\w-]*[a-z])(?=[A-Za-z]*[\\d_-])[\\w-]{44,})");

    private static final Pattern QUERY = Pattern.compile("\\?[^\\s?=]*=[^\\s\"'>)\\]]*");

    private LogText() {}

    /** The text as it may be written down. */
    static String of(String text) {
        // A secret is looked for well beyond the end: half of one is a secret too.
        return line(cut(SECRET.matcher(QUERY.matcher(cut(text, 2 * LONGEST)).replaceAll("?" + LEFT_OUT))
                .replaceAll(LEFT_OUT), LONGEST));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + LEFT_OUT;
    }

    /** Control signs, and those that break or turn a line, become their numbers. */
    private static String line(String text) {
        if (text.chars().noneMatch(LogText::isControl)) {
            return text;
        }
        var line = new StringBuilder();
        text.chars().forEach(sign -> {
            if (isControl(sign)) {
                line.append("\\u%04X".formatted(sign));
            } else {
                line.append((char) sign);
            }
        });
        return line.toString();
    }

    private static boolean isControl(int sign) {
        return Character.isISOControl(sign) || sign == 0x2028 || sign == 0x2029
                || CleanText.turns(sign);
    }
}
