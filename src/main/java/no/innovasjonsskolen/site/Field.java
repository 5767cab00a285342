package no.innovasjonsskolen.site;

import java.util.List;
import java.util.Optional;

/**
 * One question on a form, ready to print.
 *
 * @param kind what it is answered with
 * @param version the version of the answer that the reader sees; goes with the form, so that nobody
 * overwrites
 *         what she has not seen. Negative for a field that is not versioned
 * @param autocomplete the browser's own word for what belongs here (WCAG 1.3.5); empty for none
 * @param size the width of the answer in characters, or 0 for the whole line
 * @param options what to choose from, for choices
 * @param error what is wrong and how to mend it
 */
public record Field(Kind kind, String name, String label, String hint, boolean optional, String value,
        int version,
        String autocomplete, int size, List<Option> options, Optional<String> error, Optional<Both> both) {

    /** How a question is answered. */
    public enum Kind {
        LINE, EMAIL, TELEPHONE, PARAGRAPHS, ONE_OF, CHECK, SELECT
    }

    /** Something to choose. */
    public record Option(String value, String label, String hint) {}

    /** A question with a one-line answer. */
    public static Field line(String name, String label, String hint, String value, int version) {
        return new Field(Kind.LINE, name, label, hint, false, value, version, "", 0, List.of(),
                Optional.empty(), Optional.empty());
    }

    /** The same question, answered in another way. */
    public Field as(Kind other) {
        return new Field(other, name, label, hint, optional, value, version, autocomplete, size, options,
                error,
                both);
    }

    /** The same question, which may be left open. */
    public Field mayBeEmpty() {
        return new Field(kind, name, label, hint, true, value, version, autocomplete, size, options, error,
                both);
    }

    /** The same question, answered by choosing. */
    public Field oneOf(Kind how, List<Option> choices) {
        return new Field(how, name, label, hint, optional, value, version, autocomplete, size, choices, error,
                both);
    }

    /** The same question, which the browser knows the answer to. */
    public Field known(String word, int characters) {
        return new Field(kind, name, label, hint, optional, value, version, word, characters, options, error,
                both);
    }

    /** The same question after an answer that will not do. */
    public Field wrong(Optional<String> what) {
        return new Field(kind, name, label, hint, optional, value, version, autocomplete, size, options, what,
                both);
    }

    /** The same question with the reader's answer still in it. */
    public Field holding(String answer, int seen) {
        return new Field(kind, name, label, hint, optional, answer, seen, autocomplete, size, options, error,
                both);
    }

    /** The same question with somebody else's answer shown beside the reader's. */
    public Field beside(Optional<Both> texts) {
        return new Field(kind, name, label, hint, optional, value, version, autocomplete, size, options,
                error,
                texts);
    }

    boolean versioned() {
        return version >= 0;
    }

    /** The ids of the texts that explain the field, for those who hear the page. */
    String describedBy() {
        var ids = (hint.isEmpty() ? "" : name + "-hint ") + (error.isPresent() ? name + "-error " : "")
                + (both.isPresent() ? name + "-both" : "");
        return ids.strip();
    }
}
