package no.innovasjonsskolen.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL itself, as a folder of programs.
 *
 * @param bin where {@code postgres} and {@code initdb} are
 */
record Program(Path bin) {

    /** Where the program comes from. */
    interface Source {
        Program forData(Path folder);
    }

    private static final Logger log = LoggerFactory.getLogger(Program.class);
    private static final int NAME_LENGTH = 16;
    private static final Map<String, String> ARCHIVES = Map.of(
            "amd64", "/postgres-linux-x86_64.txz",
            "aarch64", "/postgres-linux-arm_64.txz");

    /** Unpacked once per release, under a name made from its content: half an unpacking has another name. */
    static Program unpackedIn(Path folder) {
        var archive = archive();
        try {
            var target = folder.toAbsolutePath().resolve("program-" + fingerprint(archive));
            if (!Files.exists(target)) {
                unpack(archive, target);
                deleteOlder(target);
            }
            return new Program(target.resolve("bin"));
        } catch (IOException failure) {
            throw new UncheckedIOException("Could not unpack PostgreSQL into " + folder, failure);
        }
    }

    String file(String name) {
        return bin.resolve(name).toString();
    }

    String majorVersion() {
        var answer = Tool.run(List.of(file("postgres"), "--version"), InputStream.nullInputStream()).output();
        return answer.replaceFirst(".*\\(PostgreSQL\\) (\\d+).*", "$1");
    }

    private static String archive() {
        var archive = ARCHIVES.get(System.getProperty("os.arch"));
        if (archive == null || Program.class.getResource(archive) == null) {
            throw new DatabaseRefused(
                    "No PostgreSQL for this kind of machine is built in (%s, %s)."
                            .formatted(System.getProperty("os.name"), System.getProperty("os.arch")),
                    "Run on Linux (amd64 or arm64), or name a server in SPRING_DATASOURCE_URL.");
        }
        return archive;
    }

    private static String fingerprint(String archive) throws IOException {
        try (var bytes = new DigestInputStream(open(archive), MessageDigest.getInstance("SHA-256"))) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest()).substring(0, NAME_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void unpack(String archive, Path target) throws IOException {
        log.info("First start: unpacking PostgreSQL into {}", target);
        var draft = target.resolveSibling(target.getFileName() + ".tmp");
        Disk.deleteTree(draft);
        Files.createDirectory(draft);
        // Readable by all, whatever the umask: the server may run as another user than this program.
        try (var tar = new XZInputStream(open(archive))) {
            var command = List.of("sh", "-c",
                    "umask 022; chmod 755 \"$1\" && tar -x --no-same-owner -C \"$1\" && sync -f \"$1\"",
                    "unpack", draft.toString());
            var result = Tool.run(command, tar);
            if (result.exitCode() != 0) {
                throw new IOException("tar failed: " + result.output());
            }
        }
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void deleteOlder(Path current) throws IOException {
        try (var programs = Files.newDirectoryStream(current.getParent(), "program-*")) {
            for (var program : programs) {
                if (!program.equals(current)) {
                    Disk.deleteTree(program);
                }
            }
        }
    }

    private static InputStream open(String archive) throws IOException {
        var stream = Program.class.getResourceAsStream(archive);
        if (stream == null) {
            throw new IOException(archive + " is not on the class path");
        }
        return stream;
    }
}
