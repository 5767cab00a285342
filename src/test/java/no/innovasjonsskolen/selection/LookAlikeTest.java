package no.innovasjonsskolen.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that look alike are alike, in all three programs that read them. */
class LookAlikeTest {

    /** As docs/lottery-file.md lists them, first and last of each row. */
    private static final List<Integer> HIDDEN = List.of(0xad, 0xad, 0x34f, 0x34f, 0x61c, 0x61c, 0x115f,
            0x1160,
            0x17b4, 0x17b5, 0x180b, 0x180f, 0x200b, 0x200f, 0x2028, 0x202e, 0x2060, 0x206f, 0x2800, 0x2800,
            0x3164, 0x3164, 0xfe00, 0xfe0f, 0xfeff, 0xfeff, 0xffa0, 0xffa0, 0xfff0, 0xfffb, 0x1bca0, 0x1bca3,
            0x1d173, 0x1d17a, 0xe0000, 0xe0fff);
    private static final List<Integer> SPACES = List.of(0xa0, 0x1680, 0x2000, 0x200a, 0x202f, 0x205f, 0x3000);

    @TempDir
    Path folder;

    @Test
    @DisplayName("Java, Python og nettleseren avviser de samme usynlige tegnene og mellomrommene, og bare dem")
    void theThreeAgree() throws IOException {
        var signs = new ArrayList<Integer>();
        for (int row = 0; row < HIDDEN.size(); row += 2) {
            IntStream.of(HIDDEN.get(row) - 1, HIDDEN.get(row), HIDDEN.get(row + 1), HIDDEN.get(row + 1) + 1)
                    .distinct().forEach(signs::add);
        }
        SPACES.forEach(it -> IntStream.of(it - 1, it, it + 1).filter(each -> each > 0x9f)
                .forEach(signs::add));
        var files = signs.stream().map(LookAlikeTest::holding).toList();
        for (int i = 0; i < files.size(); i++) {
            files.get(i).write(folder.resolve("%06d".formatted(i)));
        }

        var python = List.copyOf(PythonVerifier.verdicts(folder).values());
        try (var browser = new BrowserVerifier()) {
            var reports = browser.reports(files);
            for (int i = 0; i < signs.size(); i++) {
                var named = "U+%04X".formatted(signs.get(i));
                assertThat(!python.get(i).equals("riktig")).as("%s in Python: %s", named, python.get(i))
                        .isEqualTo(isRefused(signs.get(i)));
                assertThat(reports.get(i).stream().anyMatch(BrowserVerifier.Line::wrong))
                        .as("%s in the browser", named).isEqualTo(isRefused(signs.get(i)));
                assertThat(isRefusedInJava(text(signs.get(i)))).as("%s in Java", named)
                        .isEqualTo(isRefused(signs.get(i)));
            }
        }
    }

    @Test
    @DisplayName("Mellomrom foran, bak og to på rad avvises; ett mellom ordene er som det skal")
    void ordinarySpaces() {
        assertThat(isRefusedInJava(" S3")).isTrue();
        assertThat(isRefusedInJava("S3 ")).isTrue();
        assertThat(isRefusedInJava("S  3")).isTrue();
        assertThat(isRefusedInJava(" ")).isTrue();
        assertThat(isRefusedInJava("S 3")).isFalse();
        assertThat(isRefusedInJava("")).isFalse();
    }

    private static boolean isRefused(int sign) {
        var row = IntStream.range(0, HIDDEN.size() / 2)
                .anyMatch(it -> sign >= HIDDEN.get(2 * it) && sign <= HIDDEN.get(2 * it + 1));
        return row || SPACES.contains(sign) || sign >= 0x2000 && sign <= 0x200a;
    }

    private static boolean isRefusedInJava(String text) {
        try {
            ProblemText.clean(text);
            return false;
        } catch (ProblemText.Untidy _) {
            return true;
        }
    }

    private static String text(int sign) {
        return "x" + Character.toString(sign) + "x";
    }

    private static DrawFiles holding(int sign) {
        return Cheats.plain("\"engine\":\"\"", "\"engine\":\"%s\"".formatted(text(sign)));
    }
}
