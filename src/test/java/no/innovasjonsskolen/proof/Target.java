package no.innovasjonsskolen.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A process that is to be killed, looked at just before: a number proves nothing, since it may have been
 * given to somebody else.
 *
 * @param mark what its command line must hold
 */
record Target(long pid, String program, String mark) {

    private static final int LEAST = 2;

    /** Sends KILL to it, and to nothing else; false when it has ended already. */
    boolean kill() {
        if (pid < LEAST) {
            // To kill(2), 0 and the negative numbers mean many processes.
            throw new IllegalArgumentException("No single process of ours has number " + pid);
        }
        var process = ProcessHandle.of(pid);
        if (process.isEmpty() || !process.get().isAlive()) {
            return false;
        }
        if (!isStillOurs()) {
            return false;
        }
        // The handle remembers when the process began, and refuses one that began later.
        return process.get().destroyForcibly();
    }

    private boolean isStillOurs() {
        var proc = Path.of("/proc", Long.toString(pid));
        try {
            var name = Files.readSymbolicLink(proc.resolve("exe")).getFileName().toString();
            var command = Files.readString(proc.resolve("cmdline"), StandardCharsets.UTF_8).replace('\0',
                    ' ');
            if (!name.equals(program) || !command.contains(mark)) {
                throw new IllegalStateException(
                        "Process %d is not ours: %s %s".formatted(pid, name, command));
            }
            return true;
        } catch (NoSuchFileException _) {
            return false; // It ended while we looked.
        } catch (IOException e) {
            throw new UncheckedIOException("Process " + pid + " cannot be looked at", e);
        }
    }
}
