package no.innovasjonsskolen.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A folder that was there when the school started is not there now: {@link Down}, and nobody's fault. */
public final class FolderAway extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    public FolderAway(Path folder) {
        super(new IOException(folder + " is away"));
    }
}
