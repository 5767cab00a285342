package no.innovasjonsskolen.database;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of the server, from its start to its end. */
record RunningServer(Process process, DataFolder folder, long logStart) {

    /** The port was taken between being found free and being used. */
    static final class PortTaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        PortTaken(String logLines) {
            super(logLines);
        }
    }

    private static final Logger log = LoggerFactory.getLogger(RunningServer.class);
    private static final int STATUS_LINE = 7;
    private static final long LOOK_EVERY_MS = 20;
    private static final long TELL_EVERY_MS = 10_000;
    private static final long FAST_STOP_SECONDS = 20;
    private static final long CRASH_STOP_SECONDS = 10;

    long pid() {
        return process.pid();
    }

    /**
     * Waits as long as the server lives and is not ready: after a crash it may have much to recover, and
     * stopping it then would only make it begin anew.
     */
    void awaitReady() {
        for (long waited = LOOK_EVERY_MS; !ended(LOOK_EVERY_MS); waited += LOOK_EVERY_MS) {
            if (isReady()) {
                return;
            }
            if (waited % TELL_EVERY_MS == 0) {
                log.info("PostgreSQL is still starting, after {} s", waited / 1_000);
            }
        }
        var lines = folder.serverLog().linesFrom(logStart);
        if (lines.contains("could not create any TCP/IP sockets")) {
            throw new PortTaken(lines);
        }
        throw new DatabaseRefused(
                "PostgreSQL in %s stopped at once (exit code %d). Its last words:\n%s"
                        .formatted(folder.root(), process.exitValue(), lines),
                "Mend what it complains about and start again. The whole log is in "
                        + folder.serverLog().file());
    }

    void awaitEnd() {
        process.onExit().join();
    }

    /** Asks it to throw out its clients and write everything down; without an answer, to just stop. */
    void stop() {
        Signals.send("INT", pid());
        if (!ended(TimeUnit.SECONDS.toMillis(FAST_STOP_SECONDS))) {
            log.warn("PostgreSQL did not stop in {} s. Stopping it at once", FAST_STOP_SECONDS);
            Signals.send("QUIT", pid());
            if (!ended(TimeUnit.SECONDS.toMillis(CRASH_STOP_SECONDS))) {
                process.destroyForcibly();
            }
        }
    }

    private boolean ended(long withinMs) {
        try {
            return process.waitFor(withinMs, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }

    // The server writes its state in the last line of its pid file; an older file has another pid.
    private boolean isReady() {
        try {
            List<String> lines = Files.readAllLines(folder.pidFile());
            return lines.size() > STATUS_LINE
                    && lines.getFirst().equals(Long.toString(pid()))
                    && lines.get(STATUS_LINE).startsWith("ready");
        } catch (IOException _) {
            return false;
        }
    }
}
