package no.innovasjonsskolen.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.innovasjonsskolen.form.FieldKind.Control;
import no.innovasjonsskolen.site.FormError;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;

/**
 * A form answered many times in one text, as a list is pasted from a spreadsheet, an e-mail or a document:
 * each line is read into the form's own fields, and judged as if it had been typed there.
 *
 * <p>An e-mail address is told by its @, a choice by the words of its option, and the one text that is left
 * is the form's first line. A line of headings tells the rest. What nobody can tell is said, and never
 * guessed.
 */
public final class PastedList {

    /** What a list of people never has, and a program that sends one may. */
    private static final int MOST_LINES = 40;
    private static final int MOST_CELLS = 20;
    /** Below 10^9, as hidden numbers are. */
    private static final int MOST_MARK = 0x1FFF_FFFF;
    /** In the name of one option. */
    private static final int MOST_COMMAS = 3;

    private static final Pattern EMAIL = Pattern.compile("(\\S*@\\S*)(\\s*<(mailto:)?\\1>)?");
    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}\"]+|[\\s\\p{Z}\"]+$");
    /** «Moen, Kari», as Outlook writes names. */
    private static final Pattern SURNAME_FIRST = Pattern.compile("^([^,\\s]+),\\s+([^,]+)$");
    private static final Pattern BULLET = Pattern.compile("^\\s*([•·▪*–-]|\\d{1,2}[.)])\\s+");

    private final Form form;
    private final FieldNames names;
    private final Words reader;

    /** @param words the reader's; the list may be in any language */
    public PastedList(Form form, Words words) {
        this.form = form;
        this.names = new FieldNames(form, words);
        this.reader = words;
    }

    /**
     * One line that is neither blank nor headings.
     *
     * @param number as its writer counts, from 1
     */
    public record Line(int number, FormInput input) {

        /** The same with one more error, which only the room could know. */
        public Line reject(FieldSpec<?> field, Sentence why) {
            return new Line(number, input.reject(field, why));
        }

        /** What is wrong with it and how to mend it; empty when all of it was taken. */
        Optional<String> fault(Words words) {
            var faults = input.view("", words).errors().stream().map(FormError::text)
                    .map(text -> text.matches(".*[.!?]") ? text : text + ".").toList();
            return faults.isEmpty() ? Optional.empty()
                    : Optional.of(words.localize("form.pasted.line", number, String.join(" ", faults)));
        }
    }

    /**
     * What is wrong with a list, for the field it was pasted in: there as one text, and each line by itself
     * in the summary of the page.
     */
    public record Faults(List<String> each) implements Worded {

        /** Of lines that were not all taken. */
        public static Faults of(List<Line> lines, Words words) {
            return new Faults(lines.stream().flatMap(line -> line.fault(words).stream()).toList());
        }

        @Override
        public String in(Words words) {
            return String.join("\n", each);
        }
    }

    /**
     * The lines in their order. Likely typos in addresses are asked about together, once.
     *
     * @param asked {@link #doubts} of the list when it was shown again; 0 when it was not
     */
    public List<Line> read(String text, int asked) {
        var lines = read(text, false);
        return asked != 0 && asked == doubts(lines) ? read(text, true) : lines;
    }

    /** A mark of the addresses in a list that are asked about; 0 when there are none. */
    public int doubts(List<Line> lines) {
        var doubted = lines.stream().flatMap(line -> emailField().stream()
                .flatMap(name -> Optional.ofNullable(line.input().written().get(name)).stream()))
                .map(Written::value).filter(address -> EmailTypo.meant(address).isPresent()).toList();
        return doubted.isEmpty() ? 0 : doubted.hashCode() & MOST_MARK;
    }

    private Optional<String> emailField() {
        return form.fields().stream().filter(field -> field.kind().control() == Control.EMAIL)
                .map(FieldSpec::name).findFirst();
    }

    private List<Line> read(String text, boolean asked) {
        var lines = new ArrayList<Line>();
        var columns = List.<Optional<FieldSpec<?>>>of();
        var number = 0;
        for (var written : text.split("\\R", -1)) {
            if (lines.size() == MOST_LINES) {
                return lines; // More than any list takes: the room says how many it has room for.
            }
            number++;
            var cells = cells(written);
            if (cells.stream().allMatch(String::isEmpty)) {
                continue;
            }
            if (lines.isEmpty() && columns.isEmpty() && isHeadings(cells)) {
                columns = cells.stream().map(names::field).toList();
            } else {
                lines.add(new Line(number, new Row(columns, asked).read(cells)));
            }
        }
        return lines;
    }

    private boolean isHeadings(List<String> cells) {
        return cells.stream().noneMatch(cell -> cell.contains("@"))
                && cells.stream().flatMap(cell -> names.field(cell).stream()).distinct().count() >= 2;
    }

    /** A line's cells as they were separated; blank ones count, for they have a column. */
    private List<String> cells(String line) {
        var separator = Stream.of("\t", ";", ",").filter(line::contains).findFirst().orElse("\t");
        var cells = Arrays.stream(BULLET.matcher(line).replaceFirst("").split(separator, -1))
                .map(PastedList::bare).toList();
        if (cells.size() > MOST_CELLS) {
            return Stream.concat(cells.stream().limit(MOST_CELLS), Stream.of("…")).toList();
        }
        return separator.equals(",") ? joined(cells) : cells;
    }

    /** A comma may belong to the name of an option, and separates nothing there. */
    private List<String> joined(List<String> cells) {
        var joined = new ArrayList<String>();
        for (int from = 0; from < cells.size();) {
            var to = Math.min(cells.size(), from + MOST_COMMAS + 1);
            while (to > from + 1 && names.choice(String.join(", ", cells.subList(from, to))).isEmpty()) {
                to--;
            }
            joined.add(String.join(", ", cells.subList(from, to)));
            from = to;
        }
        return joined;
    }

    private static String bare(String text) {
        return AROUND.matcher(text).replaceAll("");
    }

    /** One line while it is read: what each field was given, and what is not told yet. */
    private final class Row {

        private final List<Optional<FieldSpec<?>>> columns;
        private final boolean asked;
        private final Map<String, String> answers = new LinkedHashMap<>();
        private final List<String> addresses = new ArrayList<>();
        private final List<String> left = new ArrayList<>();
        private final List<String> unknown = new ArrayList<>();

        Row(List<Optional<FieldSpec<?>>> columns, boolean asked) {
            this.columns = columns;
            this.asked = asked;
        }

        FormInput read(List<String> cells) {
            for (int at = 0; at < cells.size(); at++) {
                read(cells.get(at), at < columns.size() ? columns.get(at) : Optional.empty());
            }
            firstLine().ifPresent(name -> {
                if (!left.isEmpty() && !answers.containsKey(name)) {
                    answers.put(name, left.removeFirst());
                }
            });
            firstLine().ifPresent(name -> answers.computeIfPresent(name,
                    (_, text) -> SURNAME_FIRST.matcher(text).replaceFirst("$2 $1")));
            unknown.addAll(left);
            emailField().filter(_ -> !addresses.isEmpty())
                    .ifPresent(name -> answers.put(name, addresses.getFirst()));
            emailField().filter(_ -> asked).filter(answers::containsKey).ifPresent(
                    name -> answers.put(FormData.asked(name), answers.getOrDefault(name, "")));
            var input = form.read(FormData.of(answers));
            if (addresses.size() > 1) {
                return input.reject(Sentence.of("form.pasted.several"));
            }
            return unknown.isEmpty() ? input : input.reject(Sentence.of("form.pasted.unknown",
                    reader.list(unknown.stream().map(text -> "«" + text + "»").toList())));
        }

        private void read(String cell, Optional<FieldSpec<?>> column) {
            if (cell.isEmpty()) {
                return;
            }
            if (column.isPresent() && column.get().kind().control() == Control.LINE) {
                // First name and last name are one.
                answers.merge(column.get().name(), cell, (one, other) -> one + " " + other);
            } else if (cell.contains("@")) {
                email(cell);
            } else if (!choose(cell)) {
                (columns.isEmpty() ? left : unknown).add(cell);
            }
        }

        /** «Kari Moen &lt;kari@lom.no&gt;» is a name and an address: what stands around one is read too. */
        private void email(String cell) {
            var address = EMAIL.matcher(cell);
            var around = new ArrayList<String>();
            var end = 0;
            while (address.find()) {
                around.add(cell.substring(end, address.start()));
                end = address.end();
                addresses.add(address.group(1));
            }
            around.add(cell.substring(end));
            around.stream().map(PastedList::bare)
                    .filter(text -> !text.isEmpty() && names.field(text).isEmpty() && !choose(text))
                    .forEach(left::add);
        }

        private boolean choose(String cell) {
            var choice = names.choice(cell).filter(it -> !answers.containsKey(it.field().name()));
            choice.ifPresent(it -> answers.put(it.field().name(), it.code()));
            return choice.isPresent();
        }

        private Optional<String> firstLine() {
            return form.fields().stream().filter(field -> field.kind().control() == Control.LINE)
                    .map(FieldSpec::name).findFirst();
        }
    }
}
