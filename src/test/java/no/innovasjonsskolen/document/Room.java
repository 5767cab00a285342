package no.innovasjonsskolen.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import no.innovasjonsskolen.database.PartialContext;
import no.innovasjonsskolen.database.TestDatabase;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.journal.Journal;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The room for documents on a real database and a real disk. */
final class Room implements AutoCloseable {

    private static final String[] ROOMS = {"journal", "document"};
    static final Instant NOW = Instant.parse("2027-03-10T09:00:00Z");

    final Path folder;
    final Documents documents;
    final JdbcClient db;
    private final PartialContext context;

    Room(Path data, String clamd) {
        this(TestDatabase.fresh(ROOMS), data, clamd);
    }

    /** A room on a database that others use too; the password is the suite's, or handed to a child. */
    static Room on(String database, Path data) {
        var handed = System.getProperty("skolen.test.password");
        var password = handed == null ? TestDatabase.password() : handed;
        return new Room(TestDatabase.migrated(database, password, ROOMS), data, "");
    }

    private Room(DataSource database, Path data, String clamd) {
        folder = data.resolve("files");
        context = new PartialContext(database, Map.of("skolen.data", data.toString(), "skolen.clamd", clamd),
                Noon.class, Documents.class, Shelf.class, Inspector.class, InspectionQueue.class,
                Scanner.class,
                DocumentRows.class, SweepShelf.class, ScanQuarantine.class, ApplyScan.class,
                DocumentJournalActs.class);
        documents = context.get(Documents.class);
        db = context.get(JdbcClient.class);
    }

    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan(basePackageClasses = Journal.class)
    static class Noon {

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }
    }

    UploadResult receive(PersonId owner, String name, byte[] content) {
        return documents.receive(owner, name, new ByteArrayInputStream(content), NOW);
    }

    <T> T part(Class<T> type) {
        return context.get(type);
    }

    /** Every file that lies there, drafts too. */
    List<Path> files() {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows without a file, and files without a row: there are to be none of the first, ever. */
    List<String> rowsWithoutFile() {
        return db.sql("select encode(fingerprint, 'hex') from document.document where infected is null")
                .query(String.class).list().stream()
                .filter(fingerprint -> !Files.exists(part(Shelf.class).placeOf(fingerprint))).toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
