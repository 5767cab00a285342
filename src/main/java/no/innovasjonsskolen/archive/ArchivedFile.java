package no.innovasjonsskolen.archive;

import java.io.ByteArrayInputStream;
import org.springframework.core.io.InputStreamSource;

/**
 * A file of a record.
 *
 * @param title what it is called where the archive shows it
 * @param ending of its name in the package, such as {@code pdf}
 */
public record ArchivedFile(String title, String ending, String mimeType, InputStreamSource content) {

    /** Something the school has printed. */
    public static ArchivedFile pdf(String title, byte[] content) {
        return new ArchivedFile(title, "pdf", "application/pdf", () -> new ByteArrayInputStream(content));
    }
}
