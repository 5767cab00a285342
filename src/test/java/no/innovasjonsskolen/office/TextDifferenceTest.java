package no.innovasjonsskolen.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.innovasjonsskolen.office.TextDifference.Piece;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What differs between two texts, word by word. */
class TextDifferenceTest {

    @Test
    @DisplayName("Ordene som bare står i den ene teksten, er merket; resten er likt")
    void wordByWord() {
        var difference = TextDifference.of("Mange ringer om kvelden.", "Mange eldre ringer om natta.");

        assertThat(difference.before()).containsExactly(new Piece("Mange ringer om ", false),
                new Piece("kvelden.", true));
        assertThat(difference.after()).containsExactly(new Piece("Mange ", false), new Piece("eldre ", true),
                new Piece("ringer om ", false), new Piece("natta.", true));
    }

    @Test
    @DisplayName("En svært lang tekst vises som endret fra ende til annen, uten å ta tid")
    void aVeryLongText() {
        var text = "ord ".repeat(50_000);

        assertThat(TextDifference.of(text, text + "til").after())
                .containsExactly(new Piece(text + "til", true));
    }

    @Test
    @DisplayName("Bitene er til sammen teksten, og det umerkede er de samme ordene på begge sider")
    void thePiecesAreTheText() {
        for (int trial = 0; trial < 1_000; trial++) {
            var random = new Random(trial);
            var before = text(random);
            var after = text(random);

            var difference = TextDifference.of(before, after);

            assertThat(joined(difference.before())).as("trial %d", trial).isEqualTo(before);
            assertThat(joined(difference.after())).as("trial %d", trial).isEqualTo(after);
            assertThat(same(difference.before())).as("trial %d", trial).isEqualTo(same(difference.after()));
        }
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(12)).mapToObj(_ -> "abc".charAt(random.nextInt(3)) + "")
                .collect(Collectors.joining(random.nextBoolean() ? " " : "\n"));
    }

    private static String joined(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    private static String same(List<Piece> pieces) {
        return pieces.stream().filter(piece -> !piece.changed()).map(Piece::text)
                .collect(Collectors.joining(" ")).strip().replaceAll("\\s+", " ");
    }
}
