package no.innovasjonsskolen.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {

    @Test
    @DisplayName("Hver testkjøring får en tom database, på den PostgreSQL-en som er valgt")
    void theRunHasADatabase() throws SQLException {
        try (var connection = connect(TestDatabase.freshJdbcUrl())) {
            assertThat(answer(connection, "select count(*) from pg_tables where tableowner = current_user"))
                    .isEqualTo("0");
            assertThat(connection.getMetaData().getDatabaseMajorVersion())
                    .isEqualTo(TestDatabase.onDebian() ? 15 : 18);
        }
        try (var connection = connect(TestDatabase.jdbcUrl())) {
            assertThat(answer(connection, "select current_database()")).isEqualTo("test");
        }
    }

    @Test
    @DisplayName("Norske navn sorteres norsk: æ, ø og å til slutt, og aa som å")
    void norwegianOrder() throws SQLException {
        try (var connection = connect(TestDatabase.jdbcUrl())) {
            var names = answer(connection, """
                    select string_agg(name, ' ' order by name)
                    from (values ('Åse'), ('Øyvind'), ('Zoe'), ('Aase'), ('Ærlig'), ('Anne'), ('Oda'))
                        as people (name)
                    """);

            assertThat(names).isEqualTo("Anne Oda Zoe Ærlig Øyvind Åse Aase");
        }
    }

    @Test
    @DisplayName("Appens egen databaserolle er ikke superbruker")
    void theAppIsNoSuperuser() throws SQLException {
        try (var connection = connect(TestDatabase.jdbcUrl())) {
            assertThat(answer(connection, "show is_superuser")).isEqualTo("off");
        }
    }

    private static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, TestDatabase.user(), TestDatabase.password());
    }

    private static String answer(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
