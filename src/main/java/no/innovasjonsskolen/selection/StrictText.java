package no.innovasjonsskolen.selection;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes JSON without a space too many. Published files are known by their digests, so that it must be
 * written alike for ever: not as a library happens to write it this year.
 */
final class StrictText {

    private StrictText() {}

    /** Fields that are written already, by {@link #field}. */
    static String object(String... fields) {
        return Arrays.stream(fields).collect(Collectors.joining(",", "{", "}"));
    }

    static String field(String name, Object value) {
        return text(name) + ":" + value;
    }

    static <T> String map(Map<String, T> all, Function<T, ?> value) {
        return all.entrySet().stream().map(it -> field(it.getKey(), value.apply(it.getValue())))
                .collect(Collectors.joining(",", "{", "}"));
    }

    static <T> String list(Collection<T> all, Function<T, String> item) {
        return all.stream().map(item).collect(Collectors.joining(",", "[", "]"));
    }

    static String texts(Collection<String> all) {
        return list(all, StrictText::text);
    }

    /** Quoted; what JSON forbids inside quotes is written with its number. */
    static String text(String text) {
        var out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            if (sign == '"' || sign == '\\') {
                out.append('\\').append(sign);
            } else if (sign < ' ') {
                out.append("\\u%04x".formatted((int) sign));
            } else {
                out.append(sign);
            }
        }
        return out.append('"').toString();
    }
}
