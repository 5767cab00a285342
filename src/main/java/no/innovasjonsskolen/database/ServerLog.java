package no.innovasjonsskolen.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The server's log. It says little, so two files are plenty: this one and the one before it. */
record ServerLog(Path file) {

    private static final long LARGEST = 5_000_000;
    private static final int LINES_TO_SHOW = 20;

    /** Where in the file the new run begins. */
    long startNewRun() {
        try {
            if (Files.exists(file) && Files.size(file) > LARGEST) {
                var older = file.resolveSibling(file.getFileName() + ".1");
                Files.move(file, older, StandardCopyOption.REPLACE_EXISTING);
            }
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The last lines of a run. */
    String linesFrom(long start) {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ).position(start)) {
            var text = new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
            var lines = text.lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_TO_SHOW), lines.size()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
