package no.innovasjonsskolen.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;

/** What a file is that we do not take, as people call it: words of mail programs and folders, no types. */
public enum OtherFile implements Worded {
    /** What telephones make unless they are told otherwise. */
    PHONE_PICTURE("image/heic", "image/heif"),
    DRAWING("image/svg+xml"),
    PICTURE("image/"),
    FILM("video/"),
    SOUND("audio/"),
    SPREADSHEET("application/vnd.openxmlformats-officedocument.spreadsheetml", "application/vnd.ms-excel",
            "application/vnd.oasis.opendocument.spreadsheet", "text/csv"),
    PRESENTATION("application/vnd.openxmlformats-officedocument.presentationml",
            "application/vnd.ms-powerpoint",
            "application/vnd.oasis.opendocument.presentation", "application/vnd.apple.keynote"),
    /** From before 2007: what it is, its content does not tell. */
    OLD_OFFICE("application/msword", "application/x-tika-msoffice", "application/rtf",
            "application/vnd.ms-word"),
    MAC_DOCUMENT("application/vnd.apple", "application/x-iwork"),
    MAIL("message/", "application/vnd.ms-outlook", "application/vnd.ms-tnef"),
    WEB_PAGE("text/html", "application/xhtml", "multipart/related"),
    PROGRAM("application/x-msdownload", "application/x-dosexec", "application/x-executable",
            "application/x-sh",
            "application/x-elf", "application/x-mach", "application/java", "application/x-ms"),
    ARCHIVE("application/zip", "application/x-tika-ooxml", "application/gzip", "application/x-7z",
            "application/x-rar", "application/x-tar", "application/x-bzip"),
    TEXT("text/", "application/json", "application/xml"),
    /** Nothing that we have a word for. */
    UNKNOWN();

    private final List<String> beginnings;

    OtherFile(String... beginnings) {
        this.beginnings = List.of(beginnings);
    }

    /** What people call it; {@code type} is what its content says it is, as in {@code text/html}. */
    static OtherFile of(String type) {
        return Arrays.stream(values())
                .filter(kind -> kind.beginnings.stream().anyMatch(type::startsWith)).findFirst()
                .orElse(UNKNOWN);
    }

    @Override
    public String in(Words words) {
        return words.localize("document.other." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
