package no.innovasjonsskolen.database;

import static no.innovasjonsskolen.database.ServerOnFolder.answer;
import static no.innovasjonsskolen.database.ServerOnFolder.awaitEnd;
import static no.innovasjonsskolen.database.ServerOnFolder.execute;
import static no.innovasjonsskolen.database.ServerOnFolder.isAlive;
import static no.innovasjonsskolen.database.ServerOnFolder.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashTest {

    private static final int SAVES_BEFORE_THE_KILL = 200;

    @TempDir
    private Path folder;

    @RepeatedTest(3)
    @DisplayName("Blir PostgreSQL drept mens appen lever, startes den igjen på samme port, med alle rader")
    void aKilledServerIsStartedAgain() throws SQLException, InterruptedException {
        try (var server = start(folder)) {
            execute(server, "create table saved (word text)", "insert into saved values ('kept')");
            var restarted = new CountDownLatch(1);
            server.onRestart(restarted::countDown);
            var killed = server.pid();
            var port = server.port();

            Signals.send("KILL", killed);

            restarted.await();
            assertThat(answer(server, "select word from saved")).isEqualTo("kept");
            assertThat(server.pid()).isNotEqualTo(killed);
            assertThat(server.port()).isEqualTo(port);
        }
    }

    @RepeatedTest(3)
    @DisplayName("Blir appen drept mens den lagrer, stopper PostgreSQL, og alt som var bekreftet, er der")
    void aKilledAppLosesNothing() throws IOException, SQLException {
        try (var app = startSaving()) {
            var postgres = Long.parseLong(app.await("server"));
            var confirmed = killWhileSaving(app);
            awaitEnd(postgres);

            assertThatAllAreThere(confirmed);
        }
    }

    @RepeatedTest(3)
    @DisplayName("Blir både appen og PostgreSQL drept, er alt som var bekreftet, der etter omstart")
    void bothKilledLosesNothing() throws IOException, SQLException {
        try (var app = startSaving()) {
            var postgres = Long.parseLong(app.await("server"));
            awaitSaves(app);
            Signals.send("KILL", postgres);
            app.kill();

            assertThatAllAreThere(confirmedIn(app.everything()));
        }
    }

    @Test
    @DisplayName("En økt som ble igjen etter en drept PostgreSQL, hindrer ikke ny start")
    void anOrphanSessionIsEnded() throws IOException, SQLException {
        try (var app = startSaving()) {
            var postgres = Long.parseLong(app.await("server"));
            var session = Long.parseLong(app.await("session"));
            awaitSaves(app);
            Signals.send("STOP", session);
            Signals.send("KILL", postgres);
            app.kill();
            assertThat(isAlive(session)).isTrue();

            assertThatAllAreThere(confirmedIn(app.everything()));

            assertThat(isAlive(session)).isFalse();
        }
    }

    @Test
    @DisplayName("En PostgreSQL som ikke er ferdig med å stoppe etter en drept app, ventes på")
    void aServerStillStoppingIsWaitedFor() throws IOException, SQLException {
        try (var app = startSaving()) {
            var postgres = Long.parseLong(app.await("server"));
            awaitSaves(app);
            Signals.send("STOP", postgres);
            app.kill();
            assertThat(isAlive(postgres)).isTrue();
            new ProcessBuilder("sh", "-c", "sleep 1; kill -CONT " + postgres).start();

            assertThatAllAreThere(confirmedIn(app.everything()));

            assertThat(isAlive(postgres)).isFalse();
        }
    }

    @Test
    @DisplayName("Et prosessnummer som nå tilhører noen andre, røres ikke, og hindrer ikke start")
    void aStrangerIsLeftAlone() throws IOException, SQLException {
        start(folder).close();
        var cluster = folder.resolve("postgres").toRealPath();
        var stranger = new ProcessBuilder("sleep", "600").directory(cluster.toFile()).start();
        try {
            Files.writeString(cluster.resolve("postmaster.pid"), stranger.pid() + "\n" + cluster + "\n");

            try (var server = start(folder)) {
                assertThat(answer(server, "select 1")).isEqualTo("1");
            }

            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    @DisplayName("En PostgreSQL som andre har startet på mappa, stoppes ikke; da sier appen nei")
    void someoneElsesServerIsLeftAlone() throws IOException, SQLException {
        start(folder).close();
        try (var other = ExternalServer.start(folder)) {
            assertThatExceptionOfType(DatabaseRefused.class)
                    .isThrownBy(() -> start(folder))
                    .withMessageContaining("process " + other.process().pid());

            assertThat(other.process().isAlive()).isTrue();
        }
    }

    private ChildJvm startSaving() throws IOException {
        ServerOnFolder.copyDatabaseTo(folder);
        return ChildJvm.start(SavingProgram.class, folder.toString());
    }

    private int killWhileSaving(ChildJvm app) throws IOException {
        awaitSaves(app);
        app.kill();
        return confirmedIn(app.everything());
    }

    private static void awaitSaves(ChildJvm app) throws IOException {
        for (int number = 1; number <= SAVES_BEFORE_THE_KILL; number++) {
            assertThat(app.await("saved")).isEqualTo(Integer.toString(number));
        }
    }

    /** The last number the dying program managed to tell of; a line cut in two was not told. */
    private static int confirmedIn(String output) {
        var told = output.lines().filter(line -> line.matches("saved \\d+")).toList();
        var last = told.size() > 1 ? told.get(told.size() - 2).substring("saved ".length()) : "";
        return last.isEmpty() ? SAVES_BEFORE_THE_KILL : Integer.parseInt(last);
    }

    private void assertThatAllAreThere(int confirmed) throws SQLException {
        try (var server = start(folder)) {
            var present = answer(server, "select count(*) from saved where number <= " + confirmed);
            assertThat(present).isEqualTo(Integer.toString(confirmed));
        }
    }
}
