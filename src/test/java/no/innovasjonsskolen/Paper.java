package no.innovasjonsskolen;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** A sheet of paper that somebody has scanned, to hand in. */
public final class Paper {

    private Paper() {}

    /** A real PDF with an empty page; the title makes its content its own. */
    public static byte[] pdf(String title) {
        try (var pdf = new PDDocument(); var bytes = new ByteArrayOutputStream()) {
            pdf.addPage(new PDPage());
            pdf.getDocumentInformation().setTitle(title);
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, as a browser is handed it. */
    public static FilePayload file(String name) {
        return new FilePayload(name, "application/pdf", pdf(name));
    }
}
