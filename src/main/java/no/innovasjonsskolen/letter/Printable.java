package no.innovasjonsskolen.letter;

/**
 * Guards what goes into a letter. A line break in a name, an address or a title would begin a new header of
 * the e-mail; other control signs can be printed nowhere. Rooms clean what people type where it enters, so
 * what is stopped here is a mistake in the program.
 */
final class Printable {

    private Printable() {}

    static void line(String text) {
        refuse(text, "");
    }

    static void lines(String text) {
        refuse(text, "\n\t");
    }

    private static void refuse(String text, String but) {
        text.codePoints()
                .filter(sign -> breaks(sign) && but.indexOf(sign) < 0)
                .findFirst().ifPresent(sign -> {
                    throw new IllegalArgumentException("A letter cannot hold U+%04X".formatted(sign));
                });
    }

    private static boolean breaks(int sign) {
        return Character.isISOControl(sign) || sign == 0x2028 || sign == 0x2029
                || sign >= 0xD800 && sign <= 0xDFFF || (sign & 0xFFFE) == 0xFFFE;
    }
}
