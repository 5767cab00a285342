package no.innovasjonsskolen.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

    private static final long SMALL = 1024 * 1024;
    private static final int MOST_FOLDED = 150;
    private static final int LONGEST_NAME = 200;
    private static final Set<String> PROGRAMS = Set.of("exe", "dll", "com", "scr", "bat", "cmd", "ps1", "vbs",
            "vbe", "js", "jse", "wsf", "hta", "msi", "jar", "class", "lnk", "reg");
    private static final String EMBEDDED = "word/embeddings/";

    private final Path file;
    private final Budget budget;
    private final Set<String> names = new HashSet<>();
    private final Traces traces = new Traces();

    private ArchiveCheck(Path file, Budget budget) {
        this.file = file;
        this.budget = budget;
    }

    static Inspection inspect(Path file, Budget budget) {
        return new ArchiveCheck(file, budget).inspect();
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
                fault = contentFault(archive, entry);
            }
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private Optional<Reason> contentFault(ZipFile archive, ZipEntry entry) throws IOException {
        try (var content = archive.getInputStream(entry)) {
            var fault = unfold(lower(entry), entry.getCompressedSize(), content);
            if (fault.isPresent() || !XmlCheck.reads(lower(entry))) {
                return fault;
            }
        }
        try (var again = archive.getInputStream(entry)) {
            return XmlCheck.faultOf(again, budget);
        }
    }

    private Optional<Reason> nameFault(ZipEntry entry) {
        var name = lower(entry);
        if (!names.add(name) || isStrange(name)) {
            return Optional.of(Reason.TWO_IN_ONE);
        }
        return isProgram(name) ? Optional.of(Reason.ACTIVE) : Optional.empty();
    }

    /** No ordinary program gives an entry a name that is very long, or that points out of the archive. */
    private static boolean isStrange(String name) {
        return name.length() > LONGEST_NAME || name.startsWith("/") || name.indexOf('\\') >= 0
                || name.length() > 1 && name.charAt(1) == ':' || name.contains("//")
                || name.chars().anyMatch(Character::isISOControl)
                || List.of(name.split("/")).stream().anyMatch(part -> part.equals(".") || part.equals(".."));
    }

    private static boolean isProgram(String name) {
        var last = name.substring(name.lastIndexOf('/') + 1);
        return PROGRAMS.contains(last.substring(last.lastIndexOf('.') + 1)) || last.equals("vbaproject.bin")
                || last.equals("vbadata.xml") || last.startsWith("oleobject") && last.endsWith(".bin")
                || name.startsWith("word/activex/") || name.startsWith("basic/")
                || name.startsWith("scripts/");
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
            budget.unfolded(got);
            if (size > SMALL && size > MOST_FOLDED * folded) {
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
            if (isProgram(lower(entry))) {
                return Optional.of(Reason.ACTIVE);
            }
            for (int got; (got = archive.readNBytes(chunk, 0, chunk.length)) > 0; start = false) {
                budget.unfolded(got);
                if (start && isArchive(chunk, got)) {
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
