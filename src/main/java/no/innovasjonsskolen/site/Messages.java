package no.innovasjonsskolen.site;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Every sentence of the house, read once from the {@code messages_*.properties} beside the pages. */
@Component
public class Messages {

    private static final String EVERYWHERE = "classpath*:no/innovasjonsskolen/**/messages_%s.properties";

    /** All rooms' sentences in all languages. */
    private static final Map<Language, Map<String, String>> SENTENCES = Stream.of(Language.values())
            .collect(toMap(it -> it, Messages::read));

    private final Map<Language, Map<String, MessageFormat>> formats = Stream.of(Language.values())
            .collect(toMap(it -> it, _ -> new ConcurrentHashMap<>()));

    /** The sentence, filled in. Patterns are ICU's: {@code {0, plural, one {# dag} other {# dager}}}. */
    String say(Language language, String key, Object... arguments) {
        var pattern = in(language).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No sentence for «%s» in %s".formatted(key, language.code()));
        }
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0
                ? pattern : fill(language, pattern, arguments);
    }

    private String fill(Language language, String pattern, Object... arguments) {
        var format = requireNonNull(formats.get(language)).computeIfAbsent(pattern,
                it -> new MessageFormat(it, language.locale()));
        // To read a pattern costs far more than to fill it in, and a format cannot do two at once.
        synchronized (format) {
            return format.format(arguments);
        }
    }

    boolean has(Language language, String key) {
        return in(language).containsKey(key);
    }

    /** All keys of a language, for the test that holds the languages against each other. */
    public Set<String> keys(Language language) {
        return in(language).keySet();
    }

    private Map<String, String> in(Language language) {
        return requireNonNull(SENTENCES.get(language));
    }

    private static Map<String, String> read(Language language) {
        try {
            var all = new HashMap<String, String>();
            for (var file : new PathMatchingResourcePatternResolver()
                    .getResources(EVERYWHERE.formatted(language.code()))) {
                load(file).forEach((key, value) -> add(all, (String) key, (String) value, file));
            }
            return Map.copyOf(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(Resource file) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static void add(Map<String, String> all, String key, String value, Resource file) {
        if (all.put(key, value) != null) {
            throw new IllegalStateException("«%s» is said twice; the second time in %s".formatted(key, file));
        }
    }
}
