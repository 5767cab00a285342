package no.innovasjonsskolen.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The one way PostgreSQL is started here. Settings on the command line go before those in any file. */
record ServerCommand(DataFolder folder, Program program, ServerUser user, List<String> more) {

    /** Stands in the command line of the server, and in the title of every process it starts. */
    static final String MARK = "innovasjonsskolen";

    private static final List<String> SETTINGS = List.of(
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "ssl=off",
            "password_encryption=scram-sha-256",
            "timezone=UTC",
            "log_timezone=UTC",
            "lc_messages=C",
            "cluster_name=" + MARK,
            "logging_collector=off",
            "log_checkpoints=off",
            // A failed statement reaches the app as an exception; in the log it would leave personal data.
            "log_min_messages=log",
            "log_min_error_statement=panic",
            "log_error_verbosity=terse");

    /** Must be called on a thread that outlives the server: when it ends, PostgreSQL is told to stop. */
    RunningServer launch(int port) {
        var log = folder.serverLog();
        try {
            var logStart = log.startNewRun();
            var process = new ProcessBuilder(arguments(port))
                    .directory(folder.root().toFile())
                    .redirectInput(Redirect.from(new File("/dev/null")))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.file().toFile()))
                    .start();
            return new RunningServer(process, folder, logStart);
        } catch (IOException failure) {
            throw new UncheckedIOException("PostgreSQL could not be started", failure);
        }
    }

    // PDEATHSIG is lost when the user changes, so it is asked for after that. A session of its own keeps
    // Ctrl-C in the terminal from stopping PostgreSQL before the app has finished with it.
    private List<String> arguments(int port) {
        var arguments = new ArrayList<String>(user.prefix());
        arguments.addAll(List.of("setpriv", "--pdeathsig=INT", "setsid", program.file("postgres")));
        arguments.addAll(List.of("-D", folder.cluster().toString(), "-p", Integer.toString(port)));
        Stream.concat(SETTINGS.stream(), more.stream()).forEach(setting -> {
            arguments.add("-c");
            arguments.add(setting);
        });
        return arguments;
    }
}
