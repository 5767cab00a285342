package no.innovasjonsskolen.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innovasjonsskolen.site.CleanText;

/** What somebody called a file: a name, never a path, and nothing that looks like another ending. */
record FileName(String stem, Optional<String> ending) {

    private static final int LONGEST = 1_000;
    private static final int LONGEST_STEM = 100;
    /** Endings that programs and systems give files; whatever else comes after a dot, people wrote. */
    private static final Set<String> ENDINGS = Stream.concat(
            Arrays.stream(FileKind.values())
                    .flatMap(kind -> Stream.concat(kind.endings().stream(), kind.otherEndings().stream())),
            Stream.of("bin", "bmp", "com", "crdownload", "csv", "dat", "doc", "docm", "dot", "download",
                    "eml",
                    "exe", "gif", "heic", "heif", "htm", "html", "msg", "odf", "pages", "part", "pps", "ppt",
                    "pptx", "ps", "rtf", "scr", "svg", "tif", "tiff", "tmp", "txt", "webp", "xls", "xlsx",
                    "xml",
                    "zip"))
            .collect(Collectors.toUnmodifiableSet());
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

    /**
     * The name of a file of this kind. An ending that says something else is mended; what only looks like an
     * ending, as in «Vitnemål 12.05.2019», stays a part of the name.
     */
    String as(FileKind kind) {
        if (ending.isEmpty()) {
            return stem + "." + kind.endings().getFirst();
        }
        if (kind.hasEnding(ending.get())) {
            return stem + "." + ending.get();
        }
        return stem(isEnding(ending.get()) ? stem : stem + "." + ending.get()) + "."
                + kind.endings().getFirst();
    }

    private static boolean isEnding(String text) {
        return ENDINGS.contains(text.toLowerCase(Locale.ROOT));
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
