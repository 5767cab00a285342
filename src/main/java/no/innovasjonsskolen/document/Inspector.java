package no.innovasjonsskolen.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.innovasjonsskolen.document.Inspection.Busy;
import no.innovasjonsskolen.document.Inspection.Fit;
import no.innovasjonsskolen.document.Inspection.Other;
import no.innovasjonsskolen.document.Inspection.Unfit;
import no.innovasjonsskolen.document.UploadResult.Reason;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/**
 * Looks at what a file is: by its first bytes, and by reading it lightly. Neither its name nor what a browser
 * says of its type is asked for. What is neither refused nor understood does not exist.
 */
@Component
class Inspector {

    private static final String PDF = "%PDF-";
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";
    private static final int LONGEST_LEAD = 1_024;
    private static final String JPEG = "\u00FF\u00D8\u00FF";
    private static final String PNG = "\u0089PNG\r\n\u001A\n";
    private static final String ZIP = "PK\u0003\u0004";

    private final Tika tika = new Tika();

    Inspection inspect(Path file) throws IOException {
        if (Files.size(file) == 0) {
            return new Unfit(Reason.EMPTY);
        }
        try {
            var budget = new Budget();
            var found = Bytes.read(file, bytes -> look(bytes, file, budget));
            return found instanceof Other ? new Other(tika.detect(file)) : found;
        } catch (Budget.Spent e) {
            return new Unfit(Reason.SWOLLEN);
        } catch (Budget.Stopped e) {
            return new Busy();
        }
    }

    private static Inspection look(Bytes bytes, Path file, Budget budget) {
        if (bytes.has(ZIP, 0)) {
            return ArchiveIndex.faultOf(bytes).<Inspection>map(Unfit::new)
                    .orElseGet(() -> ArchiveCheck.inspect(file, budget));
        }
        var pdf = pdfBegins(bytes);
        if (bytes.has(PDF, pdf)) {
            return judged(FileKind.PDF, bytes, PdfCheck.faultOf(bytes, pdf, budget));
        }
        if (bytes.has(PNG, 0)) {
            return judged(FileKind.PNG, bytes, PictureCheck.png(bytes));
        }
        return bytes.has(JPEG, 0) ? judged(FileKind.JPEG, bytes, PictureCheck.jpeg(bytes)) : other();
    }

    /** A mark or empty lines before a PDF, as some programs write, are taken; nothing else may be there. */
    private static int pdfBegins(Bytes bytes) {
        var place = bytes.has(BYTE_ORDER_MARK, 0) ? BYTE_ORDER_MARK.length() : 0;
        while (place < LONGEST_LEAD && Bytes.isBlank(bytes.at(place))) {
            place++;
        }
        return place;
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
