package no.innovasjonsskolen.form;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.form.FieldKind.Control;

/**
 * One question of a form, ready to print.
 *
 * @param optional whether it may be left open
 * @param version goes with the form, so that nobody overwrites what she has not seen; negative for none
 * @param accept what the browser's dialogue for files offers
 */
public record Field(Control control, String name, Label label, Answer answer, boolean optional, int version,
        String autocomplete, int width, List<Choice> options, String accept) {

    /** What is asked. */
    public record Label(String text, String hint) {}

    /**
     * What is in the field, and what is wrong with it.
     *
     * @param texts what the control holds, one for each of its parameters
     */
    public record Answer(List<String> texts, Optional<String> error, Optional<OtherAnswer> both) {}

    /** Something to choose. */
    public record Choice(String code, String label, String hint, boolean chosen) {}

    /** What the control holds. */
    public String text() {
        return answer.texts().getFirst();
    }

    boolean versioned() {
        return version >= 0;
    }

    boolean ticked() {
        return text().equals(CheckKind.TICKED);
    }

    /** Whether several controls together are the answer. */
    boolean isGroup() {
        return control == Control.ONE_OF || control == Control.SEVERAL || control == Control.DATE;
    }

    /** The ids of the texts that explain the field, for those who hear the page. */
    String describedBy() {
        var ids = (label.hint().isEmpty() ? "" : name + "-hint ")
                + (answer.error().isPresent() ? name + "-error " : "")
                + (answer.both().isPresent() ? name + "-both" : "");
        return ids.strip();
    }
}
