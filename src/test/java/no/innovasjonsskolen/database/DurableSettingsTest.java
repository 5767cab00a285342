package no.innovasjonsskolen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DurableSettingsTest {

    @TempDir
    private static Path folder;

    private static ExternalServer server;

    @BeforeAll
    static void startAServerOfTheirs() throws IOException {
        ServerOnFolder.start(folder).close();
        server = ExternalServer.start(folder);
    }

    @AfterAll
    static void stopIt() {
        server.close();
    }

    @Test
    @DisplayName("En database med vanlige innstillinger godtas")
    void ordinarySettingsAreAccepted() throws SQLException {
        assertThatIsAccepted();
    }

    private static void assertThatIsAccepted() throws SQLException {
        try (var connection = server.connect()) {
            assertThatCode(DurableSettings.of(connection)::requireDurable).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    @DisplayName("Er én av de tre innstillingene slått av i serveren, sies det nei, og hvordan det rettes")
    void eachSettingOffIsRefused(String setting) throws IOException, SQLException {
        server.close();
        var file = folder.resolve("postgres/postgresql.auto.conf");
        Files.writeString(file, setting + " = off\n");
        server = ExternalServer.start(folder);

        assertThatIsRefused(server.jdbcUrl(), setting + " is off", "alter system set " + setting + " = on");

        server.administer("alter system set " + setting + " = on");
        server.administer("select pg_reload_conf()");
        assertThatIsAcceptedSoon();
    }

    @Test
    @DisplayName("Er trygg lagring slått av for appens egen rolle, sies det nei")
    void offForTheRoleIsRefused() throws SQLException {
        server.administer("alter role skolen set synchronous_commit = off");
        assertThatIsRefused(server.jdbcUrl(), "synchronous_commit is off", "alter role skolen reset");

        server.administer("alter role skolen reset synchronous_commit");
        assertThatIsAccepted();
    }

    @Test
    @DisplayName("Er trygg lagring slått av for databasen, sies det nei")
    void offForTheDatabaseIsRefused() throws SQLException {
        server.administer("alter database skolen set synchronous_commit = off");
        assertThatIsRefused(server.jdbcUrl(), "synchronous_commit is off", "alter database skolen reset");

        server.administer("alter database skolen reset synchronous_commit");
        assertThatIsAccepted();
    }

    @Test
    @DisplayName("Er trygg lagring slått av for rollen i denne databasen, sies det nei")
    void offForTheRoleInTheDatabaseIsRefused() throws SQLException {
        server.administer("alter role skolen in database skolen set synchronous_commit = off");
        assertThatIsRefused(
                server.jdbcUrl(), "synchronous_commit is off", "alter role skolen in database skolen reset");

        server.administer("alter role skolen in database skolen reset synchronous_commit");
        assertThatIsAccepted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"off", "local", "remote_write"})
    @DisplayName("Slås det av i adressen til databasen, eller svekkes, sies det nei")
    void weakInTheUrlIsRefused(String value) {
        var url = server.jdbcUrl() + "?options=-c%20synchronous_commit=" + value;

        assertThatIsRefused(url, "synchronous_commit is " + value, "spring.datasource.url");
    }

    @Test
    @DisplayName("Strengere enn vanlig godtas: at også reserven har skrevet det ned")
    void stricterIsAccepted() throws SQLException {
        var url = server.jdbcUrl() + "?options=-c%20synchronous_commit=remote_apply";
        try (var connection = server.connect(url)) {
            assertThatCode(DurableSettings.of(connection)::requireDurable).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 16, 17, 18})
    @DisplayName("PostgreSQL 15 til 18 godtas")
    void knownVersionsAreAccepted(int version) {
        assertThatCode(ofVersion(version)::requireKnownVersion).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 14, 19})
    @DisplayName("Eldre og nyere versjoner avvises, med de godtatte nevnt")
    void otherVersionsAreRefused(int version) {
        assertThatExceptionOfType(DatabaseRefused.class)
                .isThrownBy(ofVersion(version)::requireKnownVersion)
                .withMessage("The database is PostgreSQL %d. Innovasjonsskolen is tried on 15 to 18."
                        .formatted(version));
    }

    @Test
    @DisplayName("Versjonen leses av serveren selv")
    void theVersionIsRead() throws SQLException {
        try (var connection = server.connect()) {
            var expected = TestDatabase.onDebian() ? 15 : 18;
            assertThat(DurableSettings.of(connection).version()).isEqualTo(expected);
        }
    }

    private static DurableSettings ofVersion(int version) {
        return new DurableSettings(version, "skolen", "skolen", List.of());
    }

    private static void assertThatIsRefused(String url, String problem, String remedy) {
        assertThatExceptionOfType(DatabaseRefused.class).isThrownBy(() -> {
            try (var connection = server.connect(url)) {
                DurableSettings.of(connection).requireDurable();
            }
        }).satisfies(refused -> {
            assertThat(refused.problem()).contains(problem);
            assertThat(refused.remedy()).contains(remedy);
        });
    }

    /** A reload reaches new sessions a moment after it is asked for. */
    private static void assertThatIsAcceptedSoon() throws SQLException {
        for (int attempt = 1;; attempt++) {
            try (Connection connection = server.connect()) {
                DurableSettings.of(connection).requireDurable();
                return;
            } catch (DatabaseRefused refused) {
                if (attempt == 100) {
                    throw refused;
                }
            }
        }
    }
}
