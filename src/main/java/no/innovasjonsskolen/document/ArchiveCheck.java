package no.innovasjonsskolen.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import no.innovasjonsskolen.document.Inspection.Unfit;
import no.innovasjonsskolen.document.UploadResult.Reason;

/**
 * Reads a Word or an OpenDocument file, which are archives: every entry is unfolded once and counted, none
 * is written anywhere. What an entry says of its own size is not believed.
 */
final class ArchiveCheck {

    private static final long MOST_UNFOLDED = 100L * 1024 * 1024;
    private static final long SMALL = 1024 * 1024;
    private static final int MOST_FOLDED = 150;
    private static final Pattern PROGRAM = Pattern.compile(
            ".*(\\.(exe|dll|com|scr|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|msi|jar|class|lnk|reg)"
                    + "|vbaproject\\.bin|vbadata\\.xml|oleobject[^/]*\\.bin)"
                    + "|word/activex/.*|(basic|scripts)/.*");
    private static final Pattern STRANGE = Pattern.compile(
            "(/|.*\\\\|[a-z]:).*|(.*/)?\\.\\.?(/.*)?|.*\\p{Cntrl}.*|.*//.*");
    private static final String EMBEDDED = "word/embeddings/";

    private final Path file;
    private final Set<String> names = new HashSet<>();
    private final Traces traces = new Traces();
    private long unfolded;

    private ArchiveCheck(Path file) {
        this.file = file;
    }

    static Inspection inspect(Path file) {
        return new ArchiveCheck(file).inspect();
    }

    private Inspection inspect() {
        try (var archive = new ZipFile(file.toFile())) {
            var fault = faultIn(archive);
            return fault.isPresent() ? new Unfit(fault.get()) : traces.kind(names);
        } catch (IOException | IllegalArgumentException e) {
            return new Unfit(Reason.DAMAGED); // The library throws both at archives that make no sense.
        }
    }

    private Optional<Reason> faultIn(ZipFile archive) throws IOException {
        for (var entry : Collections.list(archive.entries())) {
            var fault = nameFault(entry);
            if (fault.isEmpty()) {
                try (var content = archive.getInputStream(entry)) {
                    fault = unfold(lower(entry), entry.getCompressedSize(), content);
                }
            }
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private Optional<Reason> nameFault(ZipEntry entry) {
        var name = lower(entry);
        if (!names.add(name) || STRANGE.matcher(name).matches()) {
            return Optional.of(Reason.TWO_IN_ONE);
        }
        return PROGRAM.matcher(name).matches() ? Optional.of(Reason.ACTIVE) : Optional.empty();
    }

    private Optional<Reason> unfold(String name, long folded, InputStream content) throws IOException {
        var trace = traces.of(name);
        var chunk = new byte[16 * 1024];
        long size = 0;
        for (int got; (got = content.readNBytes(chunk, 0, chunk.length)) > 0; size += got) {
            if (size == 0 && isArchive(chunk, got)) {
                return nested(name, chunk, got, content);
            }
            trace.accept(chunk, got);
            unfolded += got;
            if (unfolded > MOST_UNFOLDED || size > SMALL && size > MOST_FOLDED * folded) {
                return Optional.of(Reason.SWOLLEN);
            }
        }
        return trace.fault();
    }

    /** A sheet may be embedded in a document, but no archive in an archive in an archive. */
    private Optional<Reason> nested(String name, byte[] first, int length, InputStream rest)
            throws IOException {
        if (!name.startsWith(EMBEDDED)) {
            return Optional.of(Reason.TWO_IN_ONE);
        }
        var whole = new SequenceInputStream(new ByteArrayInputStream(first, 0, length), rest);
        var archive = new ZipInputStream(whole);
        var chunk = new byte[16 * 1024];
        for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            var start = true;
            if (!names.add(name + "!" + entry.getName()) || names.size() > ArchiveIndex.MOST_ENTRIES) {
                return Optional.of(Reason.SWOLLEN);
            }
            if (PROGRAM.matcher(lower(entry)).matches()) {
                return Optional.of(Reason.ACTIVE);
            }
            for (int got; (got = archive.readNBytes(chunk, 0, chunk.length)) > 0; start = false) {
                unfolded += got;
                if (start && isArchive(chunk, got) || unfolded > MOST_UNFOLDED) {
                    return Optional.of(Reason.SWOLLEN);
                }
            }
        }
        return Optional.empty();
    }

    private static String lower(ZipEntry entry) {
        return entry.getName().toLowerCase(Locale.ROOT);
    }

    private static boolean isArchive(byte[] bytes, int length) {
        return length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }
}
