package no.innovasjonsskolen.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an earlier run left behind: a server still stopping, sessions without a server, a pid file whose
 * number has since been given to somebody else.
 *
 * <p>A process is ours only when it runs {@code postgres}, works in our data folder and carries our mark.
 * What a file says about a number proves nothing, and no other process is ever signalled.
 */
record Leftovers(DataFolder folder) {

    private static final Logger log = LoggerFactory.getLogger(Leftovers.class);
    private static final int COMMAND_LINE_BYTES = 16_384;
    private static final long LOOK_EVERY_MS = 20;
    private static final long CLEAN_STOP_SECONDS = 30;
    private static final long CRASH_STOP_SECONDS = 5;

    void clear() {
        var server = pidInFile();
        var ours = ourProcesses();
        if (ours.contains(server)) {
            log.warn("Stopping PostgreSQL (process {}), left by an earlier run", server);
            stop("INT", server, CLEAN_STOP_SECONDS);
            stop("QUIT", server, CRASH_STOP_SECONDS);
            ours = ourProcesses();
        }
        // Sessions without a server hold its shared memory, and a new server would refuse to start.
        // Nothing is lost by ending them: what they have not committed was never promised.
        for (var orphan : ours) {
            log.warn("Outcome PostgreSQL process {}, left by an earlier run", orphan);
            stop("KILL", orphan, CRASH_STOP_SECONDS);
        }
        forgetStranger(pidInFile());
    }

    private void stop(String signal, long pid, long seconds) {
        if (isOurs(pid)) {
            Signals.send(signal, pid);
            awaitEnd(pid, seconds);
        }
    }

    // PostgreSQL would see a living process with that number and refuse to start.
    private void forgetStranger(long pid) {
        if (Files.exists(Path.of("/proc", Long.toString(pid)))) {
            log.warn("Removing {}: process {} is not our PostgreSQL", folder.pidFile(), pid);
            try {
                Files.deleteIfExists(folder.pidFile());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private List<Long> ourProcesses() {
        var ours = new ArrayList<Long>();
        try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[1-9]*")) {
            for (var process : processes) {
                var pid = Long.parseLong(process.getFileName().toString());
                if (isOurs(pid)) {
                    ours.add(pid);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return ours;
    }

    private boolean isOurs(long pid) {
        try {
            var process = Path.of("/proc", Long.toString(pid));
            var program = Files.readSymbolicLink(process.resolve("exe"));
            var place = Files.readSymbolicLink(process.resolve("cwd"));
            if (!place.equals(folder.cluster()) || !isPostgres(program)) {
                return false;
            }
            var command = commandLine(process);
            if (command.isEmpty()) {
                return false; // On its way out: it has let go of its memory already.
            }
            if (!command.contains(ServerCommand.MARK)) {
                throw usedByOthers(pid);
            }
            return true;
        } catch (IOException _) {
            return false; // It has ended, or it belongs to someone whose processes we may not even look at.
        }
    }

    // In one read: a process that ends between two would seem to have another command line.
    private static String commandLine(Path process) throws IOException {
        try (var file = Files.newInputStream(process.resolve("cmdline"))) {
            var bytes = new byte[COMMAND_LINE_BYTES];
            var length = Math.max(0, file.read(bytes));
            return new String(bytes, 0, length, StandardCharsets.UTF_8);
        }
    }

    private static boolean isPostgres(Path program) {
        return program.getFileName().toString().matches("postgres( \\(deleted\\))?");
    }

    private DatabaseRefused usedByOthers(long pid) {
        return new DatabaseRefused(
                "A PostgreSQL that was not started by Innovasjonsskolen (process %d) uses %s."
                        .formatted(pid, folder.cluster()),
                "Stop it (pg_ctl stop -D %s) and start again.".formatted(folder.cluster()));
    }

    private long pidInFile() {
        try {
            var lines = Files.readAllLines(folder.pidFile());
            return lines.isEmpty() ? -1 : Long.parseLong(lines.getFirst().strip());
        } catch (IOException | NumberFormatException _) {
            return -1;
        }
    }

    // Ended is when it no longer runs a program. Its number may live on, if nobody collects the dead.
    private void awaitEnd(long pid, long seconds) {
        for (long waited = 0; isOurs(pid); waited += LOOK_EVERY_MS) {
            if (waited >= TimeUnit.SECONDS.toMillis(seconds)) {
                log.warn("PostgreSQL process {} is still there after {} s", pid, seconds);
                return;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_EVERY_MS));
        }
    }
}
