package no.innovasjonsskolen.language;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;
import static java.util.regex.Pattern.UNICODE_CHARACTER_CLASS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.innovasjonsskolen.site.Language;

/** Words that are not used, and what is written instead. */
record WordList(List<Line> lines) {

    private static final Path FOLDER = Path.of("src/test/resources/language");

    private record Line(Language language, String instead, Pattern never) {}

    /** One thing, one word: each line says language, the word, and the words that are not used for it. */
    static WordList terms() {
        return new WordList(read("terms.tsv").stream().map(it -> line(it[0], it[1], it[2])).toList());
    }

    /** Stiff words: each line says language, what is not written, and what is. */
    static WordList stiff() {
        return new WordList(read("stiff-words.tsv").stream().map(it -> line(it[0], it[2], it[1])).toList());
    }

    List<String> breaches(List<Message> texts, Exempt exempt) {
        return texts.stream().filter(text -> !exempt.from("words", text.key()))
                .flatMap(text -> lines.stream().filter(line -> line.language == text.language())
                        .flatMap(line -> {
                            var found = line.never.matcher(text.text());
                            return found.find()
                                    ? Stream.of(text + ": for «%s» write «%s»".formatted(found.group(),
                                            line.instead))
                                    : Stream.empty();
                        }))
                .toList();
    }

    static List<String[]> read(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String language, String instead, String never) {
        return new Line(Language.of(language).orElseThrow(), instead, Pattern.compile(
                "(?<![\\w@-])(?:" + never + ")(?![\\w@-])",
                CASE_INSENSITIVE | UNICODE_CASE | UNICODE_CHARACTER_CLASS));
    }
}
