package no.innovasjonsskolen.document;

import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import no.innovasjonsskolen.document.UploadResult.Reason;

/**
 * Reads a PDF lightly: is it whole, is it locked, does it start anything by itself, and does it unfold into
 * more than it looks like. One pass, in steps that the file cannot make many.
 *
 * <p>A reader finds objects by their place, so whatever is between them must not hide them from us: wherever
 * {@code 12 0 obj} is found, also in a string or a stream, an object begins.
 */
final class PdfCheck {

    private static final Set<String> STARTS_SOMETHING = Set.of("JavaScript", "JS", "Launch", "RichMedia",
            "EmbeddedFile", "EmbeddedFiles", "SubmitForm", "ImportData", "GoToE", "XFA");
    private static final int TAIL = 2_048;
    private static final int MOST_OBJECTS = 16 * 1024 * 1024;
    private static final int MOST_NESTED = 4;

    private final Bytes bytes;
    private final Budget budget;
    private final int depth;
    private final Set<String> everywhere;
    private final Set<String> here = new HashSet<>();
    private boolean unreadable;

    /**
     * @param depth how many streams of objects this one lies in
     * @param everywhere the names that matter, from the whole file
     */
    private PdfCheck(Bytes bytes, Budget budget, int depth, Set<String> everywhere) {
        this.bytes = bytes;
        this.budget = budget;
        this.depth = depth;
        this.everywhere = everywhere;
    }

    /** @param begins where the PDF begins, after what some programs write before it */
    static Optional<Reason> faultOf(Bytes bytes, int begins, Budget budget) {
        var check = new PdfCheck(bytes, budget, 0, new HashSet<>());
        if (!check.isWhole(begins)) {
            return Optional.of(Reason.DAMAGED);
        }
        check.readAll();
        return check.fault();
    }

    private Optional<Reason> fault() {
        if (everywhere.contains("Encrypt")) {
            return Optional.of(Reason.LOCKED);
        }
        if (everywhere.stream().anyMatch(STARTS_SOMETHING::contains)) {
            return Optional.of(Reason.ACTIVE);
        }
        return unreadable || !everywhere.contains("Pages") ? Optional.of(Reason.DAMAGED) : Optional.empty();
    }

    /** A file that was cut off has no end, or an end that points outside it. */
    private boolean isWhole(int begins) {
        var start = bytes.last("startxref", bytes.size() - TAIL);
        if (start < 0 || bytes.last("%%EOF", start) < 0) {
            return false;
        }
        long place = 0;
        for (int i = skipBlanks(start + "startxref".length()); isDigit(bytes.at(i)); i++) {
            place = Math.min(place * 10 + bytes.at(i) - '0', Integer.MAX_VALUE);
        }
        // Counted from the file's first byte, or from the PDF's own.
        return isTable(place) || begins > 0 && isTable(place + begins);
    }

    private boolean isTable(long place) {
        var table = place < bytes.size() ? skipBlanks((int) place) : -1;
        return bytes.has("xref", table) || isDigit(bytes.at(table));
    }

    private void readAll() {
        for (int i = 0; i < bytes.size();) {
            var next = step(i);
            budget.steps(next - i);
            i = next;
        }
    }

    private int step(int i) {
        return switch (bytes.at(i)) {
            case '%' -> endOfLine(i);
            case '(' -> endOfString(i);
            case '/' -> name(i);
            case 'o' -> {
                if (isObject(i)) {
                    here.clear();
                }
                yield i + 1;
            }
            case 's' -> bytes.has("stream", i) && bytes.at(i - 1) != 'd' && Bytes.isBlank(bytes.at(i + 6))
                    ? stream(i + "stream".length()) : i + 1;
            default -> i + 1;
        };
    }

    private boolean isObject(int i) {
        return bytes.has("obj", i) && Bytes.isBlank(bytes.at(i - 1)) && isDigit(bytes.at(i - 2));
    }

    private int endOfLine(int i) {
        while (bytes.at(i) != '\n' && bytes.at(i) != '\r' && bytes.at(i) >= 0) {
            i++;
        }
        return i;
    }

    private int endOfString(int start) {
        var depth = 0;
        for (int i = start; i < bytes.size(); i++) {
            switch (bytes.at(i)) {
                case '\\' -> i++;
                case '(' -> depth++;
                case ')' -> depth--;
                default -> {
                }
            }
            if (depth == 0 || isObject(i)) {
                return Math.max(i, start + 1);
            }
        }
        return bytes.size();
    }

    /** A name may be written with numbers for letters: {@code /J#61vaScript}. */
    private int name(int i) {
        var name = new StringBuilder();
        for (i++; isRegular(bytes.at(i)); i++) {
            if (bytes.at(i) == '#' && hex(i + 1) >= 0 && hex(i + 2) >= 0) {
                name.append((char) (hex(i + 1) * 16 + hex(i + 2)));
                i += 2;
            } else if (name.length() < 128) {
                name.append((char) bytes.at(i));
            }
        }
        remember(name.toString());
        return i;
    }

    private void remember(String name) {
        here.add(name);
        if (STARTS_SOMETHING.contains(name) || name.equals("Encrypt") || name.equals("Pages")) {
            everywhere.add(name);
        }
    }

    /** Skips a stream's data, unfolding it first; a stream of objects is read as well. */
    private int stream(int i) {
        var data = bytes.at(i) == '\r' && bytes.at(i + 1) == '\n' ? i + 2 : i + 1;
        var objects = here.contains("ObjStm") || here.contains("N") && here.contains("First");
        if (here.contains("FlateDecode") || here.contains("Fl")) {
            unfold(data, objects);
        } else if (objects && here.contains("Filter")) {
            unreadable = true; // Packed in a way that no ordinary program packs objects.
        } else if (objects) {
            return data;
        }
        for (i = data; i < bytes.size() && !bytes.has("endstream", i) && !isObject(i);) {
            i++;
        }
        return i;
    }

    private void unfold(int data, boolean objects) {
        var read = new ByteArrayOutputStream();
        try (var inflater = new Inflater()) {
            inflater.setInput(bytes.from(data));
            var chunk = new byte[64 * 1024];
            long taken = 0;
            for (int got; (got = inflater.inflate(chunk)) > 0;) {
                budget.unfolded(got);
                budget.steps(inflater.getBytesRead() - taken);
                taken = inflater.getBytesRead();
                if (objects && read.size() < MOST_OBJECTS) {
                    read.write(chunk, 0, got);
                }
            }
            budget.steps(inflater.getBytesRead() - taken);
        } catch (DataFormatException e) {
            unreadable |= objects;
        }
        if (objects) {
            unreadable |= read.size() >= MOST_OBJECTS || depth == MOST_NESTED;
            if (!unreadable) {
                new PdfCheck(Bytes.of(read.toByteArray()), budget, depth + 1, everywhere).readAll();
            }
        }
    }

    private int skipBlanks(int i) {
        while (Bytes.isBlank(bytes.at(i))) {
            i++;
        }
        return i;
    }

    private int hex(int i) {
        return Character.digit(bytes.at(i), 16);
    }

    private static boolean isDigit(int sign) {
        return sign >= '0' && sign <= '9';
    }

    private static boolean isRegular(int sign) {
        return sign > 0 && !Bytes.isBlank(sign) && "()<>[]{}/%".indexOf(sign) < 0;
    }
}
