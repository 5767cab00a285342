package no.innovasjonsskolen.document;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.innovasjonsskolen.document.Inspection.Fit;
import no.innovasjonsskolen.document.Inspection.Other;
import no.innovasjonsskolen.document.Inspection.Unfit;
import no.innovasjonsskolen.document.UploadResult.Reason;

/** What the texts inside an archive give away, read in passing: what it is, and what it runs. */
final class Traces {

    private static final String WORD_MAIN = "wordprocessingml.document.main+xml";
    private static final String MACROS = "macroEnabled";
    private static final String ODT_TYPE = FileKind.ODT.contentType();
    private static final String LOCK = "encryption-data";
    private static final String DOCTYPE = "<!DOCTYPE";
    private static final String ENTITY = "<!ENTITY";
    private static final int LONGEST = 64;

    private final Set<String> seen = new HashSet<>();

    /** Reads one entry of the archive. */
    final class Trace {

        private final List<String> words;
        private final StringBuilder kept = new StringBuilder();

        private Trace(List<String> words) {
            this.words = words;
        }

        void accept(byte[] chunk, int length) {
            if (words.isEmpty()) {
                return;
            }
            // Without zero bytes a text in UTF-16 reads like any other.
            kept.append(new String(chunk, 0, length, StandardCharsets.ISO_8859_1).replace("\0", ""));
            words.stream().filter(word -> kept.indexOf(word) >= 0).forEach(seen::add);
            if (kept.length() > LONGEST) {
                kept.delete(0, kept.length() - LONGEST);
            }
        }

        Optional<Reason> fault() {
            return seen.contains(DOCTYPE) || seen.contains(ENTITY)
                    ? Optional.of(Reason.ACTIVE) : Optional.empty();
        }
    }

    Trace of(String name) {
        return new Trace(switch (name) {
            case "[content_types].xml" -> List.of(WORD_MAIN, MACROS, DOCTYPE, ENTITY);
            case "mimetype" -> List.of(ODT_TYPE);
            case "meta-inf/manifest.xml" -> List.of(LOCK);
            default -> name.endsWith(".xml") ? List.of(DOCTYPE, ENTITY) : List.of();
        });
    }

    /** What the archive is, once all of it is read. */
    Inspection kind(Set<String> names) {
        if (seen.contains(MACROS)) {
            return new Unfit(Reason.ACTIVE);
        }
        if (seen.contains(LOCK)) {
            return new Unfit(Reason.LOCKED);
        }
        if (seen.contains(WORD_MAIN) && names.contains("word/document.xml")) {
            return new Fit(FileKind.DOCX);
        }
        return seen.contains(ODT_TYPE) && names.contains("content.xml")
                ? new Fit(FileKind.ODT) : new Other("application/zip");
    }
}
