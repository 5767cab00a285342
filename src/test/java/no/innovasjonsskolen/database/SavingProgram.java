package no.innovasjonsskolen.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** Starts the server on a folder and saves numbers until it is killed, telling each one that is saved. */
final class SavingProgram {

    private SavingProgram() {}

    public static void main(String[] arguments) throws SQLException {
        var server = EmbeddedPostgres.start(
                Path.of(arguments[0]), 0, List.of(), TestDatabase.program(), ServerUser::of);
        System.out.println("server " + server.pid());
        try (var connection = TestDatabase.connect(server);
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists saved (number int primary key)");
            var session = statement.executeQuery("select pg_backend_pid()");
            session.next();
            System.out.println("session " + session.getInt(1));
            for (int number = 1;; number++) {
                statement.execute("insert into saved values (%d)".formatted(number));
                System.out.println("saved " + number);
            }
        }
    }
}
