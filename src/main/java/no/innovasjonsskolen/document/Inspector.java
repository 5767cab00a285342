package no.innovasjonsskolen.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import no.innovasjonsskolen.document.Inspection.Fit;
import no.innovasjonsskolen.document.Inspection.Other;
import no.innovasjonsskolen.document.Inspection.Unfit;
import no.innovasjonsskolen.document.Received.Reason;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** Looks at what a file is: by its first bytes, by its ending, and by reading it lightly. */
@Component
class Inspector {

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private static final Set<FileKind> ARCHIVES = EnumSet.of(FileKind.DOCX, FileKind.ODT);

    private final Tika tika = new Tika();

    Inspection inspect(Path file, FileName name) throws IOException {
        if (Files.size(file) == 0) {
            return new Unfit(Reason.EMPTY);
        }
        var kind = kindOf(file, name);
        return kind.isEmpty() || !name.plausible() ? new Other(tika.detect(file)) : new Fit(kind.get());
    }

    private static Optional<FileKind> kindOf(Path file, FileName name) throws IOException {
        var first = firstBytes(file);
        if (startsWith(first, PDF)) {
            return Optional.of(FileKind.PDF);
        }
        if (startsWith(first, JPEG)) {
            return Optional.of(FileKind.JPEG);
        }
        if (startsWith(first, PNG)) {
            return Optional.of(FileKind.PNG);
        }
        return startsWith(first, ZIP) ? name.ending().flatMap(FileKind::ending).filter(ARCHIVES::contains)
                : Optional.empty();
    }

    private static byte[] firstBytes(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return content.readNBytes(16);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
