package no.innovasjonsskolen.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder of this test JVM: the first in {@code target/} that no other JVM holds. Maven runs several at
 * once, and an editor may run one more; none of them sees what another keeps. A folder is used again from run
 * to run, so that what takes time to make is made once.
 */
public final class TestFolder {

    private static final int MOST_AT_ONCE = 16;

    private static final Held HELD = hold();

    /** The lock is never given back: it goes when the JVM does. */
    private record Held(Path folder, FileLock lock) {}

    private TestFolder() {}

    /** What is called this in the folder; it need not exist. */
    public static Path of(String name) {
        return HELD.folder().resolve(name);
    }

    private static Held hold() {
        try {
            for (int number = 1; number <= MOST_AT_ONCE; number++) {
                var folder = Files.createDirectories(Path.of("target", "tests-" + number));
                var lock = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE).tryLock();
                if (lock != null) {
                    return new Held(folder, lock);
                }
            }
            throw new IllegalStateException(MOST_AT_ONCE + " test runs hold a folder in target/ already");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
