package no.innovasjonsskolen.site;

import java.util.List;

/**
 * A sentence that is said later, in the reader's language: so that model and decisions can give reasons
 * without {@link Words}.
 *
 * @param key the sentence's key
 * @param values what it names, as {@link Words#say} knows them
 */
public record Sentence(String key, List<Object> values) implements Worded {

    /** The sentence behind a key. */
    public static Sentence of(String key, Object... values) {
        return new Sentence(key, List.of(values));
    }

    @Override
    public String in(Words words) {
        return words.localize(key, values.toArray());
    }
}
