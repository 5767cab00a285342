package no.innovasjonsskolen.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** A PostgreSQL as other people start it: only what its own settings files say. */
record ExternalServer(Process process, int port, DataFolder folder) implements AutoCloseable {

    /** The folder must have been made by the launcher, which must have ended. */
    static ExternalServer start(Path data) throws IOException {
        var folder = DataFolder.open(data);
        folder.close();
        for (;;) {
            try {
                return start(data, folder, freePort());
            } catch (RunningServer.PortTaken _) {
                // Somebody else took it meanwhile.
            }
        }
    }

    private static ExternalServer start(Path data, DataFolder folder, int port) throws IOException {
        var program = TestDatabase.program().forData(data);
        var command = ServerUser.of(folder).command(List.of(
                program.file("postgres"), "-D", folder.cluster().toString(), "-p", Integer.toString(port),
                "-c", "unix_socket_directories="));
        var log = data.resolve("external.log").toFile();
        var process = new ProcessBuilder(command)
                .redirectInput(Redirect.from(new File("/dev/null")))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log))
                .start();
        new RunningServer(process, folder, 0).awaitReady();
        return new ExternalServer(process, port, folder);
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, EmbeddedPostgres.DATABASE);
    }

    Connection connect() throws SQLException {
        return connect(jdbcUrl());
    }

    Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, EmbeddedPostgres.ROLE, folder.password());
    }

    void administer(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(jdbcUrl(), "postgres", folder.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        Signals.send("INT", process.pid());
        assertThat(process.onExit().join().exitValue()).isZero();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
