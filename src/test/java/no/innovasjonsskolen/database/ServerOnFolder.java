package no.innovasjonsskolen.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import no.innovasjonsskolen.Until;

/** What the tests of the launcher do again and again. */
final class ServerOnFolder {

    private ServerOnFolder() {}

    static EmbeddedPostgres start(Path folder) {
        return start(folder, 0, List.of());
    }

    static EmbeddedPostgres start(Path folder, int port, List<String> settings) {
        copyDatabaseTo(folder);
        return EmbeddedPostgres.start(folder, port, settings, TestDatabase.program(), ServerUser::of);
    }

    /** A new database is the same each time, and takes a second or two to make. */
    static void copyDatabaseTo(Path folder) {
        if (Files.exists(folder.resolve("postgres"))) {
            return;
        }
        var original = TestFolder.of("original-" + TestDatabase.kind());
        if (!Files.exists(original.resolve("postgres"))) {
            EmbeddedPostgres.start(original, 0, List.of(), TestDatabase.program(), ServerUser::of).close();
        }
        if (!Tool.tryRun(List.of("cp", "-a", original + "/.", folder.toString()))) {
            throw new IllegalStateException("Could not copy " + original);
        }
    }

    static String answer(EmbeddedPostgres server, String sql) throws SQLException {
        try (var connection = TestDatabase.connect(server);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    static void execute(EmbeddedPostgres server, String... statements) throws SQLException {
        try (var connection = TestDatabase.connect(server); var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Runs a program: a dead process that nobody has collected yet does not. */
    static boolean isAlive(long pid) {
        try {
            Files.readSymbolicLink(Path.of("/proc", Long.toString(pid), "exe"));
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    static void awaitEnd(long pid) {
        Until.isTrue(() -> !isAlive(pid));
    }
}
