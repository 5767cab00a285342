package no.innovasjonsskolen.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file may be. Anything else is refused. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    ODT("application/vnd.oasis.opendocument.text", "odt");

    private final String contentType;
    private final List<String> endings;

    FileKind(String contentType, String... endings) {
        this.contentType = contentType;
        this.endings = List.of(endings);
    }

    /** What a browser calls it. */
    public String contentType() {
        return contentType;
    }

    /** How the name of such a file ends; the first is the usual one. */
    List<String> endings() {
        return endings;
    }

    /** The kind whose names end like this. */
    static Optional<FileKind> ending(String ending) {
        var lower = ending.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> kind.endings.contains(lower)).findFirst();
    }

    /** For the {@code accept} of a file field. */
    public static String accepted() {
        return String.join(",", Arrays.stream(values())
                .flatMap(kind -> kind.endings.stream().map(ending -> "." + ending)).toList());
    }
}
