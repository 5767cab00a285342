package no.innovasjonsskolen.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The database of the test suite: one server per test JVM, its folder kept from run to run, and an empty
 * database for each run.
 *
 * <p>It is fast because it is not durable. Nothing stops it: it ends with the JVM, since a shutdown hook
 * would take it from under Spring contexts that are still closing. {@code SKOLEN_TEST_DATABASE=debian}
 * makes it Debian's PostgreSQL 15.
 */
public final class TestDatabase {

    static final List<String> FAST = List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off");

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql/15/bin");
    private static final String NAME = "test";

    private static final AtomicInteger made = new AtomicInteger();

    private TestDatabase() {}

    /** The database of this run, empty when the run began. */
    public static String jdbcUrl() {
        return OfThisRun.SERVER.jdbcUrl(NAME);
    }

    /** One more, empty, for a test that needs a database to itself. */
    public static String freshJdbcUrl() {
        var name = NAME + made.incrementAndGet();
        administer(OfThisRun.SERVER, "create database %s owner %s".formatted(name, user()));
        return OfThisRun.SERVER.jdbcUrl(name);
    }

    /** One more, with the tables of these rooms. */
    public static DataSource fresh(String... rooms) {
        return migrated(freshJdbcUrl(), password(), rooms);
    }

    /** This one, where the tables of these rooms are made if they are not there. */
    public static DataSource migrated(String jdbcUrl, String password, String... rooms) {
        var source = new DriverManagerDataSource(jdbcUrl, user(), password);
        for (var room : rooms) {
            Flyway.configure().dataSource(source).schemas(room).defaultSchema(room).createSchemas(true)
                    .locations("classpath:db/migration/" + room).load().migrate();
        }
        return source;
    }

    /** SQL as the rooms write it, on a database that Spring has not set up. */
    public static Database sqlOn(DataSource source) {
        return new Database(new NamedParameterJdbcTemplate(source));
    }

    public static String user() {
        return EmbeddedPostgres.ROLE;
    }

    public static String password() {
        return OfThisRun.SERVER.password();
    }

    static boolean onDebian() {
        return "debian".equals(System.getenv("SKOLEN_TEST_DATABASE"));
    }

    static String kind() {
        return onDebian() ? "debian" : "embedded";
    }

    /** The PostgreSQL that tests run on: our own, unpacked once for all of them, or Debian's. */
    static Program.Source program() {
        if (!onDebian()) {
            return _ -> Unpacked.PROGRAM;
        }
        if (!Files.exists(DEBIAN.resolve("postgres"))) {
            throw new IllegalStateException("PostgreSQL 15 is not here: apt-get install postgresql-15");
        }
        return _ -> new Program(DEBIAN);
    }

    /** Several JVMs may come to a {@code target/} where nobody has unpacked it yet. */
    private static final class Unpacked {

        static final Program PROGRAM = program();

        private static Program program() {
            try (var file = FileChannel.open(Path.of("target", "program.lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE); var _ = file.lock()) {
                return Program.unpackedIn(Path.of("target"));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** What the app's own role may not do. */
    static void administer(EmbeddedPostgres server, String sql) {
        try (var connection = superuser(server, "postgres"); var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    static Connection superuser(EmbeddedPostgres server, String database) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(database), "postgres", server.password());
    }

    static Connection connect(EmbeddedPostgres server) throws SQLException {
        return DriverManager.getConnection(
                server.jdbcUrl(EmbeddedPostgres.DATABASE), EmbeddedPostgres.ROLE, server.password());
    }

    private static final class OfThisRun {

        static final EmbeddedPostgres SERVER = EmbeddedPostgres.start(
                TestFolder.of("database-" + kind()), 0, FAST, program(), ServerUser::of);

        static {
            System.setProperty(DurabilityGuard.TEST_MODE, "true");
            databasesOfEarlierRuns().forEach(name -> administer(SERVER, "drop database " + name));
            administer(SERVER, "create database %s owner %s".formatted(NAME, EmbeddedPostgres.ROLE));
        }

        private static List<String> databasesOfEarlierRuns() {
            var names = new ArrayList<String>();
            try (var connection = superuser(SERVER, "postgres");
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("select datname from pg_database")) {
                while (rows.next()) {
                    if (rows.getString(1).startsWith(NAME)) {
                        names.add(rows.getString(1));
                    }
                }
                return names;
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
