package no.innovasjonsskolen.document;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.innovasjonsskolen.database.FolderAway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Contents, each under its own fingerprint: {@code files/3f/3f1c…}. A content is whole and on disk before it
 * gets its name, so that a machine that stops leaves a nameless draft behind and never half a file.
 */
@Component
class Shelf {

    private final Path root;
    private final Path drafts;

    Shelf(@Value("${skolen.data}") Path data) throws IOException {
        root = folder(data.toAbsolutePath().normalize().resolve("files"));
        drafts = folder(root.resolve("drafts"));
    }

    /** A content that is on disk, but not on the shelf. */
    record Draft(Path file, long size, String fingerprint) {}

    /** Writes a content down; empty, and nothing left, when it has more bytes than it may. */
    Optional<Draft> draft(InputStream content, long limit) throws IOException {
        there();
        var file = Files.createTempFile(drafts, "", "", PosixFilePermissions.asFileAttribute(
                PosixFilePermissions.fromString("rw-------")));
        var whole = false;
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var digest = sha256();
            var size = copy(content, channel, digest, limit);
            whole = size <= limit;
            channel.force(true);
            return whole
                    ? Optional.of(new Draft(file, size, HexFormat.of().formatHex(digest.digest())))
                    : Optional.empty();
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Gives a draft its place. Where the same content is there already, it is replaced by its equal. */
    void put(Draft draft) {
        try {
            var place = placeOf(draft.fingerprint());
            var parent = requireNonNull(place.getParent());
            if (!Files.isDirectory(parent)) {
                folder(parent);
                settle(root);
            }
            Files.move(draft.file(), place, StandardCopyOption.ATOMIC_MOVE);
            settle(parent);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void discard(Draft draft) {
        discard(draft.file());
    }

    void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Drafts that nobody can be writing any more. */
    List<Path> forgottenDrafts(Duration age) {
        return olderThan(age, drafts, 1).toList();
    }

    /** Contents so old that their rows are there, if they ever will be. */
    List<String> fingerprintsOlderThan(Duration age) {
        return olderThan(age, root, 2).filter(file -> !file.startsWith(drafts))
                .map(file -> file.getFileName().toString()).toList();
    }

    /** The age is by the disk's own clock: the school's may travel, and the machine's may be wrong. */
    private Stream<Path> olderThan(Duration age, Path folder, int depth) {
        try (var all = Files.walk(folder, depth)) {
            var now = Files.createTempFile(drafts, "", "");
            var limit = Files.getLastModifiedTime(now).toInstant().minus(age);
            Files.delete(now);
            return all.filter(Files::isRegularFile).filter(file -> isBefore(file, limit)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isBefore(Path file, Instant limit) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(limit);
        } catch (IOException e) {
            return false; // Somebody else took it away first.
        }
    }

    Path placeOf(String fingerprint) {
        there();
        return root.resolve(fingerprint.substring(0, 2)).resolve(fingerprint);
    }

    void remove(String fingerprint) {
        try {
            Files.deleteIfExists(placeOf(fingerprint));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A shared folder that is not mounted is empty: the school made this one when it started. */
    private void there() {
        if (!Files.isDirectory(drafts)) {
            throw new FolderAway(drafts);
        }
    }

    private static long copy(InputStream content, FileChannel to, MessageDigest digest, long limit)
            throws IOException {
        var buffer = new byte[64 * 1024];
        long size = 0;
        for (int read; size <= limit && (read = content.read(buffer)) >= 0; size += read) {
            digest.update(buffer, 0, read);
            for (var bytes = ByteBuffer.wrap(buffer, 0, read); bytes.hasRemaining();) {
                to.write(bytes);
            }
        }
        return size;
    }

    private static Path folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, Set.copyOf(PosixFilePermissions.fromString("rwx------")));
        return folder;
    }

    /** A name is lost with the power until its folder is on disk too. */
    private static void settle(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
