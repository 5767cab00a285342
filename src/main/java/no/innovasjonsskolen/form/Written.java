package no.innovasjonsskolen.form;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What somebody wrote in one field, fit to keep.
 *
 * @param seen the version that the field had when she began; 0 when it was empty
 */
public record Written(String value, int seen) {

    /** Answers by field, each the first that is written there: for entering what nobody types. */
    public static Map<String, Written> first(Map<String, String> answers) {
        var written = new LinkedHashMap<String, Written>();
        answers.forEach((name, answer) -> written.put(name, new Written(answer, 0)));
        return written;
    }
}
