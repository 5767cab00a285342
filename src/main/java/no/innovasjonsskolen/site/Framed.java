package no.innovasjonsskolen.site;

import java.util.List;

/**
 * A page in the frame of the house, for templates that are compiled apart and so cannot call the frame's.
 *
 * @param errors what is to be mended on it
 * @param content the view of what is inside the frame
 */
public record Framed(String title, List<FormError> errors, Object content) {

    /** A page with nothing to mend. */
    public Framed(String title, Object content) {
        this(title, List.of(), content);
    }
}
