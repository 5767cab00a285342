package no.innovasjonsskolen.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import no.innovasjonsskolen.Until;
import no.innovasjonsskolen.database.TestDatabase;
import no.innovasjonsskolen.identity.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionTemplate;

/** A machine is killed while it takes in a file: whatever it was doing, no row is without its file. */
class KilledTest {

    @TempDir
    private Path data;

    private final String database = TestDatabase.freshJdbcUrl();
    private final PersonId ola = PersonId.random();
    private Room room;
    private Process machine;

    @BeforeEach
    void start() throws IOException {
        room = Room.on(database, data);
        machine = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                "-Dskolen.test.password=" + TestDatabase.password(), ReceivingProgram.class.getName(),
                database, data.toString(), ola.value().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    @AfterEach
    void nothingIsLost() {
        machine.destroyForcibly();
        assertThat(room.rowsWithoutFile()).isEmpty();
        room.close();
    }

    @Test
    @DisplayName("Drept mens fila kommer: bare en kladd ligger igjen, og den blir feid bort")
    void whileTheFileComes() throws Exception {
        machine.getOutputStream().write(Corpus.text("%PDF-1.7\n" + "x".repeat(300_000)));
        machine.getOutputStream().flush();
        Until.isTrue(() -> room.files().stream().anyMatch(file -> file.toFile().length() > 100_000));

        kill();

        assertThat(room.documents.of(ola)).isEmpty();
        sweepAnHourLater();
        assertThat(room.files()).isEmpty();
    }

    @Test
    @DisplayName("Drept etter at fila fikk navn, men før raden: fila blir feid bort, uten spor")
    void betweenTheFileAndTheRow() throws Exception {
        room.part(TransactionTemplate.class).executeWithoutResult(_ -> {
            room.db.sql("lock table document.document in share mode").update();
            send(Corpus.pdf());
            Until.isTrue(() -> room.files().stream()
                    .anyMatch(file -> file.getFileName().toString().length() == 64));
            kill();
        });

        Until.isTrue(
                () -> room.db.sql("select count(*) from pg_stat_activity where datname = current_database()"
                        + " and query like 'insert into document%'").query(Integer.class).single() == 0);
        assertThat(room.documents.of(ola)).isEmpty();
        sweepAnHourLater();
        assertThat(room.files()).isEmpty();
    }

    @Test
    @DisplayName("Drept etter at den svarte: både rad og fil står, også etter feiingen")
    void afterTheAnswer() throws Exception {
        var answers = new BufferedReader(
                new InputStreamReader(machine.getInputStream(), StandardCharsets.UTF_8));
        send(Corpus.pdf());
        while (!answers.readLine().startsWith("Kept")) {
        }

        kill();

        sweepAnHourLater();
        assertThat(room.documents.of(ola)).hasSize(1);
        assertThat(room.files()).hasSize(1);
    }

    private void send(byte[] content) {
        try {
            machine.getOutputStream().write(content);
            machine.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void kill() {
        machine.destroyForcibly().onExit().join();
    }

    private void sweepAnHourLater() throws IOException {
        for (var file : room.files()) {
            Files.setLastModifiedTime(file, FileTime.from(
                    Files.getLastModifiedTime(file).toInstant().minus(Duration.ofMinutes(61))));
        }
        room.part(SweepShelf.class).sweep();
    }
}
