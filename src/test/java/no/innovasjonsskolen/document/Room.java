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
import javax.sql.DataSource;
import no.innovasjonsskolen.database.TestDatabase;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.journal.Journal;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.test.context.support.TestPropertySourceUtils;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** The room for documents on a real database and a real disk. */
final class Room implements AutoCloseable {

    static final Instant NOW = Instant.parse("2027-03-10T09:00:00Z");

    final Path folder;
    final Documents documents;
    final JdbcClient db;
    private final AnnotationConfigApplicationContext house = new AnnotationConfigApplicationContext();

    Room(Path data, String clamd) {
        this(TestDatabase.freshJdbcUrl(), TestDatabase.password(), data, clamd);
    }

    /** A room on a database that others use too; the password is the suite's, or handed to a child. */
    static Room on(String database, Path data) {
        var handed = System.getProperty("skolen.test.password");
        return new Room(database, handed == null ? TestDatabase.password() : handed, data, "");
    }

    private Room(String database, String password, Path data, String clamd) {
        folder = data.resolve("files");
        TestPropertySourceUtils.addInlinedPropertiesToEnvironment(house, "skolen.data=" + data,
                "skolen.clamd=" + clamd, "test.database=" + database, "test.password=" + password);
        house.register(Ground.class, Documents.class, Shelf.class, Inspector.class, Scanner.class,
                DocumentRows.class, SweepShelf.class, ScanQuarantine.class, Journal.class);
        house.refresh();
        documents = house.getBean(Documents.class);
        db = house.getBean(JdbcClient.class);
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableTransactionManagement
    static class Ground {

        @Bean
        DataSource dataSource(@Value("${test.database}") String url,
                @Value("${test.password}") String password) {
            var source = new DriverManagerDataSource(url, TestDatabase.user(), password);
            for (var room : List.of("journal", "document")) {
                Flyway.configure().dataSource(source).schemas(room).defaultSchema(room)
                        .createSchemas(true).locations("classpath:db/migration/" + room).load().migrate();
            }
            return source;
        }

        @Bean
        JdbcTransactionManager transactionManager(DataSource source) {
            return new JdbcTransactionManager(source);
        }

        @Bean
        TransactionTemplate transactionTemplate(JdbcTransactionManager manager) {
            return new TransactionTemplate(manager);
        }

        @Bean
        JdbcClient db(DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        ObjectMapper json() {
            return JsonMapper.shared();
        }

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }
    }

    UploadResult receive(PersonId owner, String name, byte[] content) {
        return documents.receive(owner, name, new ByteArrayInputStream(content), NOW);
    }

    <T> T part(Class<T> type) {
        return house.getBean(type);
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
        house.close();
    }
}
