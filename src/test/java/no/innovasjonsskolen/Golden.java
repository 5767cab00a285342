package no.innovasjonsskolen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that a program writes and people review. The test fails when they differ; {@code -Dgolden=true}
 * writes the file anew, and the diff is then reviewed like code.
 */
public final class Golden {

    private Golden() {}

    /** The file must say exactly this. */
    public static void check(Path file, String now) {
        try {
            if (Boolean.getBoolean("golden")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, now);
            }
            assertThat(Files.readString(file).equals(now))
                    .as("%s is what is made today; write it with -Dgolden=true and look at the diff", file)
                    .isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
