package no.innovasjonsskolen.office;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import no.innovasjonsskolen.clock.SchoolClock;

/** The content of one cell of an exported list. */
sealed interface Cell {

    /** A text that a spreadsheet takes for a text. */
    record Text(String value) implements Cell {

        /** Also behind blanks, which some programs take away, and in the wide letters of East Asia. */
        private static final Pattern FORMULA = Pattern.compile("[\\t\\r\\n\\x00]|[\\s\\p{Z}]*[=+\\-@＝＋－＠]");

        /**
         * A text that begins like a formula is run when the file is opened, and could send away what is
         * in the cells beside it (ASVS 1.2.10). The apostrophe makes it a text again.
         */
        public Text {
            var printable = value.codePoints().filter(Text::belongsInXml)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            value = FORMULA.matcher(value).lookingAt() ? "'" + printable : printable;
        }

        private static boolean belongsInXml(int sign) {
            return sign == '\t' || sign == '\n' || sign == '\r' || sign >= 0x20 && sign < 0xD800
                    || sign > 0xDFFF && sign < 0xFFFE || sign > 0xFFFF;
        }

        @Override
        public String print() {
            return value;
        }
    }

    /** A whole number. */
    record Number(int value) implements Cell {
        @Override
        public String print() {
            return String.valueOf(value);
        }
    }

    /** A moment in Oslo, to the minute. */
    record Moment(LocalDateTime value) implements Cell {

        private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

        @Override
        public String print() {
            return FORMAT.format(value);
        }
    }

    /** As a file of plain text holds it. */
    String print();

    static Cell of(String text) {
        return new Text(text);
    }

    static Cell of(int number) {
        return new Number(number);
    }

    static Cell of(Instant at) {
        return new Moment(LocalDateTime.ofInstant(at, SchoolClock.OSLO));
    }
}
