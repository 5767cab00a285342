package no.innovasjonsskolen.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Random;
import no.innovasjonsskolen.CpuTime;
import no.innovasjonsskolen.site.CleanText.Clean;
import no.innovasjonsskolen.site.CleanText.Forbidden;
import no.innovasjonsskolen.site.CleanText.TooLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    @DisplayName("Å skrevet som A og ring blir én bokstav, og samiske navn står urørt")
    void composes() {
        assertThat(CleanText.line("A\u030Asta", 10)).isEqualTo(new Clean("Åsta"));
        assertThat(CleanText.line("Deatnu – Unjárga, Šnjallanjárga", 40))
                .isEqualTo(new Clean("Deatnu – Unjárga, Šnjallanjárga"));
    }

    @Test
    @DisplayName("Mellomrom foran, bak og flere på rad blir borte fra en linje")
    void squeezesBlanks() {
        assertThat(CleanText.line("  Kari\u00A0\t Nordmann\r\n", 20)).isEqualTo(new Clean("Kari Nordmann"));
        assertThat(CleanText.line(null, 20)).isEqualTo(new Clean(""));
    }

    @Test
    @DisplayName("Et navn med et tegn som snur skriveretningen, eller med NUL, blir avvist med tegnets navn")
    void refusesTurningSigns() {
        assertThat(CleanText.line("Ola\u202Egpj.exe", 40)).isEqualTo(new Forbidden("U+202E"));
        assertThat(CleanText.line("Ola\u2066", 40)).isEqualTo(new Forbidden("U+2066"));
        assertThat(CleanText.line("Ola\u0000Nordmann", 40)).isEqualTo(new Forbidden("U+0000"));
    }

    @Test
    @DisplayName("I en lengre tekst blir usynlige tegn tatt bort, og linjeskift og tabulator står")
    void takesOutTheUnseen() {
        assertThat(CleanText.paragraphs("Vi\u0000 vil\u202E løse\u200B\r\n\tkøen\u0007\r\u2028slutt\uD83D",
                60))
                .isEqualTo(new Clean("Vi vil løse\n\tkøen\n\nslutt"));
        assertThat(CleanText.paragraphs("Bra 👍🏽 👩‍👩‍👧", 60)).isEqualTo(new Clean("Bra 👍🏽 👩‍👩‍👧"));
    }

    @Test
    @DisplayName("Lengden telles i tegn slik leseren ser dem, etter rydding")
    void countsAsReadersDo() {
        assertThat(CleanText.line("👍".repeat(10), 10)).isEqualTo(new Clean("👍".repeat(10)));
        assertThat(CleanText.line("👍".repeat(11), 10)).isEqualTo(new TooLong(10, 11));
        assertThat(CleanText.line(" " + "e\u0301".repeat(10) + " ", 10)).isEqualTo(new Clean("é".repeat(10)));
    }

    @Test
    @DisplayName("To megabyte limt inn i et felt blir avvist på et øyeblikk")
    void hugePasteIsQuick() {
        assertThat(CpuTime.of(() -> {
            assertThat(CleanText.paragraphs("a\u0301\u0316".repeat(700_000), 5_000))
                    .isEqualTo(new TooLong(5_000, 2_100_000));
            assertThat(CleanText.paragraphs("a" + "\u0301\u0316".repeat(9_000), 5_000))
                    .isInstanceOf(Clean.class);
        })).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    @DisplayName("Hva som helst inn: ut kommer en ryddig tekst, og den endres ikke av å ryddes igjen")
    void alwaysCleanAndStable() {
        for (int trial = 0; trial < 20_000; trial++) {
            var raw = anything(new Random(trial));

            if (CleanText.line(raw, 60) instanceof Clean(var text)) {
                assertThat(CleanText.line(text, 60)).as("trial %d", trial).isEqualTo(new Clean(text));
                assertThat(text).as("trial %d", trial).doesNotContain("\n", "\t", "  ")
                        .isEqualTo(text.strip());
                keepable(text, trial);
            }
            if (CleanText.paragraphs(raw, 60) instanceof Clean(var text)) {
                assertThat(CleanText.paragraphs(text, 60)).as("trial %d", trial).isEqualTo(new Clean(text));
                keepable(text, trial);
            }
        }
    }

    private static void keepable(String text, int trial) {
        assertThat(text.codePointCount(0, text.length())).as("trial %d", trial).isLessThanOrEqualTo(60);
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).as("trial %d", trial).isTrue();
        assertThat(text.codePoints().filter(it -> it != '\n' && it != '\t' && Character.isISOControl(it)))
                .as("trial %d", trial).isEmpty();
        assertThatCode(() -> StandardCharsets.UTF_8.newEncoder().encode(java.nio.CharBuffer.wrap(text)))
                .as("trial %d", trial).doesNotThrowAnyException();
    }

    /** Anything a browser, or somebody without one, may send: from plain letters to half pairs. */
    private static String anything(Random random) {
        var kinds = new int[][]{{'a', 'z'}, {0, 0x20}, {0x300, 0x36F}, {0x2000, 0x206F}, {0xD800, 0xDFFF},
                {0xFE00, 0xFFFF}, {0x80, 0x17F}, {0x1100, 0x11FF}, {0x1F300, 0x1F6FF}, {0xE0000, 0xE007F}};
        var text = new StringBuilder();
        for (int i = random.nextInt(50); i > 0; i--) {
            var kind = kinds[random.nextInt(3) == 0 ? random.nextInt(kinds.length) : 0];
            text.appendCodePoint(random.nextInt(kind[0], kind[1] + 1));
        }
        return text.toString();
    }
}
