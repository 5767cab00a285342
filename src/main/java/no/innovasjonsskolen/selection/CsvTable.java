package no.innovasjonsskolen.selection;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A table as spreadsheets save it: with comma, semicolon or tab between the cells, in UTF-8 with or without a
 * mark before it, in UTF-16, or in Windows-1252 as Norwegian Excel has it. What had to be guessed is told.
 *
 * @param name of the file
 * @param headings tidy, and each of them once
 * @param lines that hold anything
 * @param notes what was guessed or left out, in English
 */
record CsvTable(String name, List<String> headings, List<Line> lines, List<String> notes) {

    private static final char MARK = '\ufeff';
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern SEPARATOR = Pattern.compile("sep=(.)\r?\n(?s:.*)");
    private static final Pattern FOREIGN = Pattern.compile("\\S*[^\\p{ASCII}]\\S*");
    /** As many words as it takes to see whether the letters are right. */
    private static final int SHOWN = 3;

    /** @param number of the line in the file, from 1 */
    record Line(long number, List<String> cells) {}

    private record Text(String text, List<String> notes) {}

    /**
     * Reads the file.
     *
     * @throws IllegalArgumentException telling the first thing that is wrong, and where
     */
    static CsvTable read(Path file) throws IOException {
        var name = file.getFileName().toString();
        if (!Files.exists(file)) {
            throw new IllegalArgumentException(name + " is missing");
        }
        var decoded = decoded(name, Files.readAllBytes(file));
        var stated = SEPARATOR.matcher(decoded.text());
        var first = stated.matches() ? decoded.text().indexOf('\n') + 1 : 0;
        var text = decoded.text().substring(first);
        char separator = stated.matches() ? stated.group(1).charAt(0)
                : Stream.of(',', ';', '\t').max(Comparator.comparingInt(
                        it -> records(name, text, it, 1).stream().mapToInt(CsvRecord::getFieldCount).sum()))
                        .orElseThrow();
        return table(name, records(name, text, separator, Long.MAX_VALUE), first > 0 ? 1 : 0,
                decoded.notes());
    }

    /** The cell under that heading. */
    String cell(Line line, String heading) {
        return line.cells().get(headings.indexOf(heading));
    }

    /** The cell's place, for people. */
    String place(Line line, String heading) {
        return "%s, line %d, column «%s»".formatted(name, line.number(), heading);
    }

    private static CsvTable table(String name, List<CsvRecord> records, int above, List<String> told) {
        if (records.isEmpty()) {
            throw new IllegalArgumentException(name + " is empty; the first line should hold the headings");
        }
        var headings = headings(name, records.getFirst().getFields());
        var notes = new ArrayList<>(told);
        var lines = new ArrayList<Line>();
        for (var record : records.subList(1, records.size())) {
            var line = new Line(record.getStartingLineNumber() + above, record.getFields());
            if (line.cells().stream().allMatch(String::isBlank) && line.cells().size() > 1) {
                notes.add("%s, line %d: the line holds nothing, and is left out".formatted(name,
                        line.number()));
            } else if (line.cells().size() != headings.size()) {
                throw new IllegalArgumentException(
                        "%s, line %d: there are %d cells, and %d headings; is a separator missing?"
                                .formatted(name, line.number(), line.cells().size(), headings.size()));
            } else {
                lines.add(line);
            }
        }
        return new CsvTable(name, headings, List.copyOf(lines), List.copyOf(notes));
    }

    private static List<String> headings(String name, List<String> written) {
        var at = new HashMap<String, Integer>();
        var headings = new ArrayList<String>();
        for (int i = 0; i < written.size(); i++) {
            var place = "%s, line 1, column %d".formatted(name, i + 1);
            var text = written.get(i);
            var heading = ProblemText.at(place, () -> ProblemText.feature(text));
            var before = Optional.ofNullable(at.put(heading, i + 1));
            if (before.isPresent()) {
                throw new IllegalArgumentException(
                        "%s has two columns of the same name: «%s» is column %d and column %d"
                                .formatted(name, heading, before.get(), i + 1));
            }
            headings.add(heading);
        }
        return List.copyOf(headings);
    }

    private static List<CsvRecord> records(String name, String text, char separator, long most) {
        try (var reader = CsvReader.builder().fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            return reader.stream().limit(most).toList();
        } catch (CsvParseException wrong) {
            throw new IllegalArgumentException("%s: %s".formatted(name, wrong.getMessage()), wrong);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Text decoded(String name, byte[] bytes) {
        for (var charset : Map.of(StandardCharsets.UTF_16LE, "\u00ff\u00fe", StandardCharsets.UTF_16BE,
                "\u00fe\u00ff").entrySet()) {
            if (new String(bytes, StandardCharsets.ISO_8859_1).startsWith(charset.getValue())) {
                return new Text(decoded(name, bytes, charset.getKey()).substring(1), List.of());
            }
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return new Text(!text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text, List.of());
        } catch (CharacterCodingException other) {
            var text = decoded(name, bytes, WINDOWS);
            var words = FOREIGN.matcher(text).results().map(it -> "«" + it.group() + "»").distinct()
                    .limit(SHOWN).toList();
            return new Text(text, List.of(("%s is not UTF-8, and is read as Windows-1252, as Norwegian Excel "
                    + "saves it; see that the letters are right: %s").formatted(name,
                            String.join(" ", words))));
        }
    }

    private static String decoded(String name, byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException wrong) {
            throw new IllegalArgumentException(
                    "%s is neither UTF-8 nor %s; save it as «CSV UTF-8»".formatted(name, charset), wrong);
        }
    }
}
