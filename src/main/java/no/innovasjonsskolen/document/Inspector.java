package no.innovasjonsskolen.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.innovasjonsskolen.document.Inspection.Fit;
import no.innovasjonsskolen.document.Inspection.Other;
import no.innovasjonsskolen.document.Inspection.Unfit;
import no.innovasjonsskolen.document.UploadResult.Reason;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/**
 * Looks at what a file is: by its first bytes, by its ending, and by reading it lightly. What a browser says
 * of its type is not asked for. What is neither refused nor understood does not exist.
 */
@Component
class Inspector {

    private static final String PDF = "%PDF-";
    private static final String JPEG = "\u00FF\u00D8\u00FF";
    private static final String PNG = "\u0089PNG\r\n\u001A\n";
    private static final String ZIP = "PK\u0003\u0004";

    private final Tika tika = new Tika();

    Inspection inspect(Path file, FileName name) throws IOException {
        if (Files.size(file) == 0) {
            return new Unfit(Reason.EMPTY);
        }
        var found = name.plausible() ? Bytes.read(file, bytes -> look(bytes, file)) : other();
        return found instanceof Other ? new Other(tika.detect(file)) : found;
    }

    private static Inspection look(Bytes bytes, Path file) {
        if (bytes.has(ZIP, 0)) {
            return ArchiveIndex.faultOf(bytes).<Inspection>map(Unfit::new)
                    .orElseGet(() -> ArchiveCheck.inspect(file));
        }
        if (bytes.has(PDF, 0)) {
            return judged(FileKind.PDF, bytes, PdfCheck.faultOf(bytes));
        }
        if (bytes.has(PNG, 0)) {
            return judged(FileKind.PNG, bytes, PictureCheck.png(bytes));
        }
        return bytes.has(JPEG, 0) ? judged(FileKind.JPEG, bytes, PictureCheck.jpeg(bytes)) : other();
    }

    private static Inspection judged(FileKind kind, Bytes bytes, Optional<Reason> fault) {
        if (bytes.endsAsArchive()) {
            return new Unfit(Reason.TWO_IN_ONE);
        }
        return fault.<Inspection>map(Unfit::new).orElseGet(() -> new Fit(kind));
    }

    private static Inspection other() {
        return new Other("");
    }
}
