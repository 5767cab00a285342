package no.innovasjonsskolen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class DurabilityGuardTest {

    @Test
    @DisplayName("Appen starter ikke på en utrygg database, sier hvorfor, og endrer ingenting i den først")
    void anUnsafeDatabaseIsLeftUntouched() throws IOException, SQLException {
        var url = TestDatabase.freshJdbcUrl();
        try (var app = ChildJvm.start(MigratingProgram.class,
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + TestDatabase.user(),
                "--spring.datasource.password=" + TestDatabase.password())) {
            var said = app.everything();

            assertThat(app.process().onExit().join().exitValue()).isEqualTo(1);
            assertThat(said).contains("APPLICATION FAILED TO START")
                    .contains("fsync is off", "full_page_writes is off", "synchronous_commit is off")
                    .contains("Start the server without -F")
                    .doesNotContain("\tat ");
        }
        assertThat(tables(url)).isZero();
    }

    @Test
    @DisplayName("Bare testene kan slippe kravet, og ikke i produksjon")
    void theTestModeIsRefusedInProduction() {
        try (var database = testDatabase()) {
            var atHome = new DurabilityGuard(new MockEnvironment());
            assertThat(atHome.postProcessAfterInitialization(database, "dataSource")).isSameAs(database);

            var production = new MockEnvironment();
            production.setActiveProfiles("production");
            assertThatExceptionOfType(DatabaseRefused.class)
                    .isThrownBy(() -> new DurabilityGuard(production)
                            .postProcessAfterInitialization(database, "dataSource"))
                    .withMessageContaining(DurabilityGuard.TEST_MODE);
        }
    }

    @Test
    @DisplayName("Svarer ikke databasen, sies det med vanlige ord")
    void aSilentDatabaseIsRefused() {
        try (var nowhere = new HikariDataSource()) {
            nowhere.setJdbcUrl("jdbc:postgresql://127.0.0.1:1/skolen");
            nowhere.setConnectionTimeout(250);

            assertThatExceptionOfType(DatabaseRefused.class)
                    .isThrownBy(() -> new DurabilityGuard(new MockEnvironment())
                            .postProcessAfterInitialization(nowhere, "dataSource"))
                    .withMessageStartingWith("The database does not answer");
        }
    }

    private static HikariDataSource testDatabase() {
        var database = new HikariDataSource();
        database.setJdbcUrl(TestDatabase.jdbcUrl());
        database.setUsername(TestDatabase.user());
        database.setPassword(TestDatabase.password());
        return database;
    }

    private static int tables(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url, TestDatabase.user(), TestDatabase.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) from pg_tables where tablename = 'migrated'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
