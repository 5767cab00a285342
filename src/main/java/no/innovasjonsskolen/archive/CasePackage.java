package no.innovasjonsskolen.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.innovasjonsskolen.clock.SchoolClock;

/** A case as one ZIP: its files, a list of their checksums, and {@code arkivmelding.xml}. */
public final class CasePackage {

    private CasePackage() {}

    /**
     * A file in the package.
     *
     * @param path within it
     * @param hash SHA-256 of its content, in hexadecimal
     */
    record Packed(ArchivedFile file, String path, String hash, long size) {}

    /** A record, and its files in the package. */
    record PackedRecord(ArchivedRecord told, List<Packed> files) {}

    /** A package on the disk, gone once it is read to its end or given up. */
    public record OnDisk(Path place, long size) {

        /** Its content, once. */
        public InputStream content() throws IOException {
            return Files.newInputStream(place, StandardOpenOption.DELETE_ON_CLOSE);
        }
    }

    /** Writes it to the disk, file by file: what participants hand in may be large. */
    public static OnDisk of(ArchivedCase file, Instant at) {
        try {
            var place = Files.createTempFile("arkiv", ".zip"); // Only this process's user may read it.
            try (var out = Files.newOutputStream(place)) {
                write(file, at, out);
            } catch (IOException | RuntimeException broken) {
                Files.deleteIfExists(place);
                throw broken;
            }
            return new OnDisk(place, Files.size(place));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static void write(ArchivedCase file, Instant at, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        var records = new ArrayList<PackedRecord>();
        for (int i = 0; i < file.records().size(); i++) {
            records.add(pack(zip, i + 1, file.records().get(i)));
        }
        var sums = new StringBuilder();
        records.stream().flatMap(it -> it.files().stream())
                .forEach(it -> sums.append(it.hash()).append("  ").append(it.path()).append('\n'));
        begin(zip, "sha256sum.txt", at);
        zip.write(sums.toString().getBytes(StandardCharsets.UTF_8));
        begin(zip, "arkivmelding.xml", at);
        Arkivmelding.write(file, records, at, zip);
        zip.finish();
    }

    private static PackedRecord pack(ZipOutputStream zip, int place, ArchivedRecord told) throws IOException {
        var packed = new ArrayList<Packed>();
        for (int i = 0; i < told.files().size(); i++) {
            var file = told.files().get(i);
            var path = "filer/%03d-%02d.%s".formatted(place, i + 1, file.ending());
            begin(zip, path, told.at());
            try (var content = new DigestInputStream(file.content().getInputStream(), sha256())) {
                var size = content.transferTo(zip);
                packed.add(new Packed(file, path,
                        HexFormat.of().formatHex(content.getMessageDigest().digest()), size));
            }
        }
        return new PackedRecord(told, packed);
    }

    private static void begin(ZipOutputStream zip, String path, Instant at) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(LocalDateTime.ofInstant(at, SchoolClock.OSLO));
        zip.putNextEntry(entry);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
