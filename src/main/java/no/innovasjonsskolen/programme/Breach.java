package no.innovasjonsskolen.programme;

import java.util.List;
import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;

/**
 * A rule that is broken, and by what.
 *
 * @param rule the rule's name; its sentence is found by it
 * @param values what the sentence names
 */
public record Breach(String rule, List<Object> values) implements Worded {

    static Breach of(String rule, Object... values) {
        return new Breach(rule, List.of(values));
    }

    @Override
    public String in(Words words) {
        return words.localize("programme.breach." + rule, values.toArray());
    }
}
