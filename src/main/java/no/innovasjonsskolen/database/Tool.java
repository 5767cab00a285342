package no.innovasjonsskolen.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** A program run to its end. */
final class Tool {

    /** How it went, and everything it said. */
    record Result(int exitCode, String output) {}

    private Tool() {}

    static boolean tryRun(List<String> command) {
        try {
            return run(command, InputStream.nullInputStream()).exitCode() == 0;
        } catch (UncheckedIOException _) {
            return false;
        }
    }

    static Result run(List<String> command, InputStream input) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            try (var toProcess = process.getOutputStream()) {
                input.transferTo(toProcess);
            }
            var output = new String(process.getInputStream().readAllBytes());
            return new Result(process.waitFor(), output.strip());
        } catch (IOException failure) {
            throw new UncheckedIOException("Could not run " + command.getFirst(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while running " + command.getFirst(), interrupted);
        }
    }
}
