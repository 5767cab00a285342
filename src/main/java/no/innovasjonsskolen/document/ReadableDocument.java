package no.innovasjonsskolen.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import no.innovasjonsskolen.site.Page;

/** A document that may be opened, with its content. */
public record ReadableDocument(Document document, Path place) {

    /** The content, from its first byte. Close it. */
    public InputStream content() throws IOException {
        return Files.newInputStream(place);
    }

    /** As a download. A browser that is tricked into showing it, shows it in a box without rights. */
    public Page asPage() {
        return Page.stream(document.name(), document.kind().contentType(), document.size(), this::content);
    }
}
