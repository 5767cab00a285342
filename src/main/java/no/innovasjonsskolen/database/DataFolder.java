package no.innovasjonsskolen.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Where everything lies that must outlive the program:
 *
 * <pre>
 * lock                 held while the program runs
 * postgres/            the database
 * postgres.password    for it, readable by the owner alone
 * postgres.log         what the server says
 * program-SHA/         PostgreSQL itself, unpacked; may be deleted
 * </pre>
 */
record DataFolder(Path root, FolderLock lock) implements AutoCloseable {

    private static final int PASSWORD_BYTES = 24;

    static DataFolder open(Path folder) {
        try {
            // The real path, since PostgreSQL's processes are recognised by it.
            var root = Files.createDirectories(folder).toRealPath();
            return new DataFolder(root, FolderLock.take(root));
        } catch (IOException failure) {
            throw new DatabaseRefused(
                    "The data folder %s cannot be used: %s".formatted(folder.toAbsolutePath(), failure),
                    "Give SKOLEN_DATA a folder that this program may write to.",
                    failure);
        }
    }

    Path cluster() {
        return root.resolve("postgres");
    }

    Path pidFile() {
        return cluster().resolve("postmaster.pid");
    }

    ServerLog serverLog() {
        return new ServerLog(root.resolve("postgres.log"));
    }

    boolean holdsDatabase() {
        return Files.exists(cluster().resolve("PG_VERSION"));
    }

    void requireVersion(String program) {
        var data = read(cluster().resolve("PG_VERSION"));
        if (!data.equals(program)) {
            throw new DatabaseRefused(
                    "The database in %s was made by PostgreSQL %s; this program brings PostgreSQL %s."
                            .formatted(cluster(), data, program),
                    "Run the release that made it, take a backup there, and restore that into this one.");
        }
    }

    String password() {
        var file = passwordFile();
        if (!Files.exists(file)) {
            throw new DatabaseRefused(
                    "The database in %s is there, but not its password, %s.".formatted(cluster(), file),
                    "Put the file back from a backup. It belongs with the folder postgres.");
        }
        return read(file);
    }

    /** One that has been made is kept: the database may already know it. */
    String passwordForNewDatabase() {
        if (!Files.exists(passwordFile())) {
            var random = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(random);
            writeSecret(passwordFile(), Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        }
        return password();
    }

    /** Whole or not at all, and never readable by others, not even for a moment. */
    void writeSecret(Path file, String secret) {
        var draft = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            Files.deleteIfExists(draft);
            Files.createFile(draft, Disk.mode("rw-------"));
            Files.writeString(draft, secret);
            Disk.sync(draft);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            Disk.sync(root);
        } catch (IOException failure) {
            throw new UncheckedIOException("Could not write " + file, failure);
        }
    }

    @Override
    public void close() {
        lock.close();
    }

    private Path passwordFile() {
        return root.resolve("postgres.password");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException("Could not read " + file, failure);
        }
    }
}
