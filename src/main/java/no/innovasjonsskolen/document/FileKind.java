package no.innovasjonsskolen.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a file may be. Anything else is refused. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg") {
        @Override
        List<String> otherEndings() {
            return List.of("jfif", "jpe"); // As Windows and some mail programs name what they save.
        }
    },
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

    /** How the name of such a file usually ends. */
    public String ending() {
        return endings.getFirst();
    }

    /** How the names of some such files end, which are better ended otherwise. */
    List<String> otherEndings() {
        return List.of();
    }

    /** Whether the name of such a file ends like this. */
    boolean hasEnding(String ending) {
        return endings.contains(ending.toLowerCase(Locale.ROOT));
    }

    /** For the {@code accept} of a file field. */
    public static String accepted() {
        return String.join(",", Arrays.stream(values())
                .flatMap(kind -> Stream.concat(kind.endings.stream(), kind.otherEndings().stream()))
                .map(ending -> "." + ending).toList());
    }
}
