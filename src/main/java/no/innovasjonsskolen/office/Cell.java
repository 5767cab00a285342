package no.innovasjonsskolen.office;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import no.innovasjonsskolen.clock.SchoolClock;

/** The content of one cell of an exported list. */
sealed interface Cell {

    /** A text. In a workbook it is one whatever it begins with; in a file of plain text it is made one. */
    record Text(String value) implements Cell {

        /** Also behind blanks, which some programs take away, and in the wide letters of East Asia. */
        private static final Pattern FORMULA = Pattern.compile("[\\t\\r\\n\\x00]|[\\s\\p{Z}]*[=+\\-@＝＋－＠]");

        /** What no spreadsheet can read is left out. */
        public Text {
            value = value.codePoints().filter(Text::belongsInXml)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }

        private static boolean belongsInXml(int sign) {
            return sign == '\t' || sign == '\n' || sign == '\r' || sign >= 0x20 && sign < 0xD800
                    || sign > 0xDFFF && sign < 0xFFFE || sign > 0xFFFF;
        }

        /**
         * A text that begins like a formula is run when the file is opened, and could send away what is
         * in the cells beside it (ASVS 1.2.10). The apostrophe makes it a text again.
         */
        @Override
        public String print() {
            return FORMULA.matcher(value).lookingAt() ? "'" + value : value;
        }
    }

    /**
     * A telephone number. In a file of plain text «+47 61 21 70 00» would be a sum, and with an apostrophe
     * nothing to dial: «(+47) 61 21 70 00» is neither.
     */
    record Telephone(Text text) implements Cell {

        private static final Pattern ABROAD = Pattern.compile("\\+([0-9]{1,3})[\\s\\p{Z}]+([0-9\\s\\p{Z}]+)");
        private static final Pattern TOGETHER = Pattern.compile("\\+[0-9]+");

        @Override
        public String print() {
            var apart = ABROAD.matcher(text.value());
            if (apart.matches()) {
                return "(+" + apart.group(1) + ") " + apart.group(2);
            }
            return TOGETHER.matcher(text.value()).matches() ? "tel:" + text.value() : text.print();
        }
    }

    /**
     * A number that is a name, with what it names. A spreadsheet that opens a file of plain text takes the
     * zero of «0301» away, and leaves «0301 Oslo» alone.
     */
    record Code(String code, String name) implements Cell {

        @Override
        public String print() {
            return new Text(code + " " + name).print();
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

    static Cell telephone(String number) {
        return new Telephone(new Text(number));
    }

    static Cell of(int number) {
        return new Number(number);
    }

    static Cell of(Instant at) {
        return new Moment(LocalDateTime.ofInstant(at, SchoolClock.OSLO));
    }
}
