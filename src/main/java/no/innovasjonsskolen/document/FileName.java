package no.innovasjonsskolen.document;

import java.util.Optional;
import java.util.regex.Pattern;
import no.innovasjonsskolen.site.CleanText;

/** What somebody called a file: a name, never a path, and nothing that looks like another ending. */
record FileName(String stem, Optional<String> ending) {

    private static final int LONGEST = 1_000;
    private static final int LONGEST_STEM = 100;
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");

    /** Takes what the browser sent; old ones send the whole path. */
    static FileName of(String sent) {
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var name = CleanText.name(FORBIDDEN.matcher(shortened(last)).replaceAll("_"), LONGEST);
        var dot = name.lastIndexOf('.');
        return dot > 0 && dot < name.length() - 1
                ? new FileName(stem(name.substring(0, dot)), Optional.of(name.substring(dot + 1)))
                : new FileName(stem(name), Optional.empty());
    }

    /** The name of a file of this kind. An ending that says something else is mended. */
    String as(FileKind kind) {
        return stem + "." + ending.filter(it -> FileKind.ending(it).equals(Optional.of(kind)))
                .orElse(kind.endings().getFirst());
    }

    /** Whether the ending is one we take, or missing, as from some phones. */
    boolean plausible() {
        return ending.isEmpty() || FileKind.ending(ending.get()).isPresent();
    }

    private static String shortened(String name) {
        return name.length() > LONGEST ? name.substring(name.length() - LONGEST) : name;
    }

    private static String stem(String text) {
        var stem = text.replaceAll("^[.\\s]+|[.\\s]+$", "");
        var end = stem.offsetByCodePoints(0, Math.min(LONGEST_STEM, stem.codePointCount(0, stem.length())));
        return stem.isEmpty() ? "fil" : stem.substring(0, end);
    }
}
