package no.innovasjonsskolen.form;

import java.util.Optional;
import java.util.regex.Pattern;
import no.innovasjonsskolen.site.CleanText;

/**
 * White space and other marks in numbers: Norwegians group digits by blanks, of which browsers and documents
 * have many kinds, and the English by commas.
 */
final class Spaces {

    private static final int LONGEST = 40;
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\u200b\\u2060\\ufeff]+");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:(?:,\\d{3})+|(?:\\.\\d{3})+)(?!\\d)");

    private Spaces() {}

    static String without(String text) {
        return SPACE.matcher(text).replaceAll("");
    }

    /** A number without blanks, and without the marks between thousands: «5,627,400» and «5.627.400». */
    static String ungrouped(String text) {
        var bare = without(text);
        var grouped = GROUPED.matcher(bare);
        return grouped.lookingAt()
                ? grouped.group().replaceAll("[.,]", "") + bare.substring(grouped.end()) : bare;
    }

    /** What a draft keeps of something that is no number or date yet. */
    static Optional<String> keptLine(String typed) {
        return CleanText.line(typed, LONGEST) instanceof CleanText.Clean(var text)
                ? Optional.of(text) : Optional.empty();
    }
}
