package no.innovasjonsskolen.database;

import static no.innovasjonsskolen.database.ServerOnFolder.answer;
import static no.innovasjonsskolen.database.ServerOnFolder.execute;
import static no.innovasjonsskolen.database.ServerOnFolder.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedPostgresTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("Det som er lagret, er der etter omstart")
    void restartKeepsRows() throws SQLException {
        try (var server = start(folder)) {
            execute(server, "create table saved (word text)", "insert into saved values ('blåbær')");
        }

        try (var server = start(folder)) {
            assertThat(answer(server, "select word from saved")).isEqualTo("blåbær");
        }
    }

    @Test
    @DisplayName("Serveren lagrer trygt, kontrollerer egne data og bruker UTF-8, norsk sortering og UTC")
    void theServerIsSetUpAsPromised() throws SQLException {
        try (var server = start(folder)) {
            assertThat(answer(server, """
                    select string_agg(name || '=' || setting, ' ' order by name) from pg_settings
                    where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums',
                                   'server_encoding', 'listen_addresses', 'log_timezone')
                    """)).isEqualTo("data_checksums=on fsync=on full_page_writes=on "
                    + "listen_addresses=127.0.0.1 log_timezone=UTC server_encoding=UTF8 "
                    + "synchronous_commit=on");
        }
    }

    @Test
    @DisplayName("Passordet er tilfeldig, kan bare leses av eieren, og uten det slipper ingen inn")
    void thePasswordIsNeeded() throws IOException {
        try (var server = start(folder)) {
            var url = server.jdbcUrl("skolen");
            var mode = Files.getPosixFilePermissions(folder.resolve("postgres.password"));

            assertThat(PosixFilePermissions.toString(mode)).isEqualTo("rw-------");
            assertThat(server.password()).hasSize(32);
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(url, "skolen", "gjett"))
                    .withMessageContaining("password authentication failed");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    @DisplayName("En linje i databasens egne innstillinger kan ikke slå av trygg lagring")
    void aFileCannotTurnDurabilityOff(String setting) throws IOException, SQLException {
        start(folder).close();
        Files.writeString(folder.resolve("postgres/postgresql.auto.conf"), setting + " = off\n");

        try (var server = start(folder)) {
            assertThat(answer(server, "show " + setting)).isEqualTo("on");
        }
    }

    @Test
    @DisplayName("To programmer kan ikke bruke samme datamappe, og beskjeden sier hva man skal gjøre")
    void theSecondInstanceIsRefused() {
        try (var first = start(folder)) {
            assertThatExceptionOfType(DatabaseRefused.class)
                    .isThrownBy(() -> start(folder))
                    .satisfies(refused -> {
                        assertThat(refused.problem()).contains("already runs", folder.toString());
                        assertThat(refused.remedy()).contains("SKOLEN_DATA");
                    });
            assertThat(ServerOnFolder.isAlive(first.pid())).isTrue();
        }
    }

    @Test
    @DisplayName("Er den faste porten opptatt, stopper det straks med en beskjed om porten")
    void aBusyFixedPortIsRefused() throws IOException, SQLException {
        start(folder).close();
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = other.getLocalPort();

            assertThatExceptionOfType(DatabaseRefused.class)
                    .isThrownBy(() -> start(folder, port, List.of()))
                    .satisfies(refused -> assertThat(refused.problem()).contains("Port " + port));
        }
        try (var server = start(folder)) {
            assertThat(answer(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    @DisplayName("En server som ikke kan starte, sier straks hvorfor, med sine egne ord")
    void theLastWordsAreShown() throws IOException {
        start(folder).close();
        var settings = folder.resolve("postgres/postgresql.conf");
        Files.writeString(settings, "tull = 1\n", StandardOpenOption.APPEND);

        assertThatExceptionOfType(DatabaseRefused.class)
                .isThrownBy(() -> start(folder))
                .satisfies(refused -> {
                    assertThat(refused.problem()).contains("unrecognized configuration parameter \"tull\"");
                    assertThat(refused.remedy()).contains("postgres.log");
                });
    }

    @Test
    @DisplayName("Data fra en annen hovedversjon av PostgreSQL røres ikke")
    void anotherMajorVersionIsRefused() throws IOException {
        start(folder).close();
        Files.writeString(folder.resolve("postgres/PG_VERSION"), "14\n");

        assertThatExceptionOfType(DatabaseRefused.class)
                .isThrownBy(() -> start(folder))
                .withMessageContaining("made by PostgreSQL 14");
    }

    @Test
    @DisplayName("Kan ikke datamappa brukes, sies det hvilken mappe og hvilken innstilling det gjelder")
    void anUnusableFolderIsNamed() throws IOException {
        var file = Files.writeString(folder.resolve("data"), "ikke en mappe");

        assertThatExceptionOfType(DatabaseRefused.class)
                .isThrownBy(() -> EmbeddedPostgres.start(file, 0, List.of()))
                .satisfies(refused -> {
                    assertThat(refused.problem()).contains(file.toString());
                    assertThat(refused.remedy()).contains("SKOLEN_DATA");
                });
    }

    @Test
    @DisplayName("Er passordfila borte, sies det, og databasen står urørt")
    void theMissingPasswordIsNamed() throws IOException {
        start(folder).close();
        Files.delete(folder.resolve("postgres.password"));

        assertThatExceptionOfType(DatabaseRefused.class)
                .isThrownBy(() -> start(folder))
                .withMessageContaining("postgres.password");
    }
}
