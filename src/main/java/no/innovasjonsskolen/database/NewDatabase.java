package no.innovasjonsskolen.database;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the database of a new data folder, beside its place, and moves it there when it is whole. */
record NewDatabase(DataFolder folder, Program program, ServerUser user) {

    private static final Logger log = LoggerFactory.getLogger(NewDatabase.class);

    void create() {
        log.info("First start: making a database in {}", folder.cluster());
        var draft = folder.root().resolve("postgres.new");
        var secret = folder.root().resolve("postgres.new.password");
        try {
            var password = folder.passwordForNewDatabase();
            Disk.deleteTree(draft);
            Files.createDirectory(draft, Disk.mode("rwx------"));
            user.take(draft);
            folder.writeSecret(secret, password);
            user.take(secret);
            initialise(draft, secret);
            makeRoleAndDatabase(draft, password);
            Files.deleteIfExists(folder.cluster());
            Files.move(draft, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
            Disk.sync(folder.root());
        } catch (IOException failure) {
            throw new UncheckedIOException("Could not make a database in " + folder.root(), failure);
        } finally {
            delete(secret);
        }
    }

    private void initialise(Path draft, Path secret) {
        run(InputStream.nullInputStream(), program.file("initdb"),
                "-D", draft.toString(), "-U", "postgres", "--auth=scram-sha-256", "--pwfile=" + secret,
                "--encoding=UTF8", "--locale=C.UTF-8", "--lc-messages=C",
                "--locale-provider=icu", "--icu-locale=nb-NO", "--data-checksums");
    }

    // PostgreSQL without a network, so that no half-made database ever answers. The app's own role is no
    // superuser: one hole in a query must not become a shell on the server.
    private void makeRoleAndDatabase(Path draft, String password) {
        var sql = """
                create role %1$s login password '%2$s'
                create database %3$s owner %1$s
                """.formatted(EmbeddedPostgres.ROLE, password, EmbeddedPostgres.DATABASE);
        var output = run(new ByteArrayInputStream(sql.getBytes(StandardCharsets.UTF_8)),
                program.file("postgres"), "--single", "-D", draft.toString(),
                "-c", "log_min_error_statement=panic", "postgres");
        if (output.contains("ERROR:")) {
            throw new IllegalStateException("The new database has no role: " + output);
        }
    }

    private String run(InputStream input, String... words) {
        var command = new ArrayList<>(List.of("setpriv", "--pdeathsig=KILL"));
        command.addAll(List.of(words));
        var result = Tool.run(user.command(command), input);
        if (result.exitCode() != 0) {
            throw new DatabaseRefused(
                    "PostgreSQL could not make a database in %s:\n%s"
                            .formatted(folder.root(), result.output()),
                    "Mend what it complains about and start again.");
        }
        return result.output();
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("Could not delete " + file, failure);
        }
    }
}
