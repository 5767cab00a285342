package no.innovasjonsskolen.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.innovasjonsskolen.site.Language;

/** Words that neither Debian's dictionary nor the house's own list knows. */
record Spelling(Set<String> ownWords) {

    private static final Map<Language, String> DICTIONARY = Map.of(
            Language.NB, "nb_NO", Language.NN, "nn_NO", Language.EN, "en_GB");
    private static final Pattern NOT_WORDS = Pattern.compile(
            "\\S+@\\S+|https?:\\S+|/\\S+|\\S+\\.(no|md|json|ics|txt)\\b|\\bX\\b|[\\p{L}-]*\\d[\\p{L}\\d-]*");

    /** The house's own words in a language, and the names that are the same in all. */
    static Spelling of(Language language) {
        return new Spelling(WordList.read("words.txt").stream()
                .filter(line -> line[0].equals("all") || line[0].equals(language.code()))
                .map(line -> line[1].toLowerCase(Locale.ROOT)).collect(Collectors.toSet()));
    }

    List<String> breaches(List<Message> texts, Language language) {
        var unknown = new TreeSet<>(unknown(texts, language));
        unknown.removeIf(word -> ownWords.contains(word.toLowerCase(Locale.ROOT)));
        return unknown.stream()
                .map(word -> "%s (%s): correct «%s», or write it in src/test/resources/language/words.txt"
                        .formatted(texts.stream().filter(text -> text.text().contains(word)).map(Message::key)
                                .findFirst()
                                .orElse("?"), language.code(), word))
                .toList();
    }

    private static Set<String> unknown(List<Message> texts, Language language) {
        var all = texts.stream().filter(text -> !text.key().endsWith(".url"))
                .map(text -> NOT_WORDS.matcher(text.text()).replaceAll(" ")).collect(joining("\n"));
        try {
            var hunspell = new ProcessBuilder("hunspell", "-i", "UTF-8", "-l", "-d", DICTIONARY.get(language))
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            // It answers as it reads, and a full pipe would stop both.
            Thread.ofVirtual().start(() -> write(hunspell, all));
            return new String(hunspell.getInputStream().readAllBytes(), UTF_8).lines()
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new IllegalStateException("apt-get install hunspell hunspell-no hunspell-en-gb", e);
        }
    }

    private static void write(Process hunspell, String text) {
        try (var in = hunspell.outputWriter(UTF_8)) {
            in.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
