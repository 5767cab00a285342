package no.innovasjonsskolen.language;

import com.ibm.icu.text.MessagePatternUtil;
import com.ibm.icu.text.MessagePatternUtil.ArgNode;
import com.ibm.icu.text.MessagePatternUtil.MessageNode;
import com.ibm.icu.text.MessagePatternUtil.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innovasjonsskolen.site.Language;

/** One text of the house as its reader sees it: a value is {@code X}, and of many variants the longest counts. */
record Message(Language language, String key, String text) {

    private static final List<Path> HOUSE = List.of(Path.of("src/main/java/no/innovasjonsskolen"),
            Path.of("src/demo/java/no/innovasjonsskolen"));
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’\\-§@./–]*");
    private static final Pattern END = Pattern.compile("(?<=[.!?:])[»”]?\\s+|\\n");

    static Message of(Language language, String key, String pattern) {
        return new Message(language, key, read(MessagePatternUtil.buildMessageNode(pattern)));
    }

    /** All texts of all rooms, in order of keys. */
    static List<Message> ofTheHouse() {
        return HOUSE.stream().flatMap(Message::under).sorted(Comparator.comparing(Message::key)).toList();
    }

    String room() {
        return key.substring(0, key.indexOf('.'));
    }

    /** A whole sentence ends in a full stop; a label does not. */
    boolean isWhole() {
        return text.strip().matches("(?s).*[.!?][»”]?");
    }

    List<String> sentences() {
        return END.splitAsStream(text).filter(sentence -> !words(sentence).isEmpty()).toList();
    }

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    @Override
    public String toString() {
        return "%s (%s) «%s»".formatted(key, language.code(), text);
    }

    private static Stream<Message> under(Path folder) {
        return Arrays.stream(Language.values()).flatMap(language -> {
            try (var all = Files.walk(folder)) {
                return all.filter(file -> file.endsWith("messages_" + language.code() + ".properties"))
                        .flatMap(file -> in(file, language)).toList().stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Stream<Message> in(Path file, Language language) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stringPropertyNames().stream().map(key -> of(language, key, texts.getProperty(key)));
    }

    private static String read(MessageNode message) {
        return message.getContents().stream().map(part -> switch (part) {
            case TextNode text -> text.getText();
            case ArgNode value when value.getComplexStyle() != null ->
                value.getComplexStyle().getVariants().stream()
                        .map(variant -> read(variant.getMessage()))
                        .max(Comparator.comparingInt(String::length)).orElse("");
            default -> "X";
        }).collect(Collectors.joining());
    }
}
