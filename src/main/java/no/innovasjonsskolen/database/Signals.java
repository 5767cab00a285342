package no.innovasjonsskolen.database;

import java.util.List;

/** PostgreSQL tells signals apart: INT is a clean stop, QUIT a crash, TERM waits for the last client. */
final class Signals {

    private Signals() {}

    /** Java itself can only send TERM and KILL. */
    static void send(String signal, long pid) {
        if (pid <= 1) {
            // To kill(2), 0 and the negative numbers mean many processes, and -1 means all of them.
            throw new IllegalArgumentException("No single process of ours has number " + pid);
        }
        Tool.tryRun(List.of("sh", "-c", "kill -%s %d".formatted(signal, pid)));
    }
}
