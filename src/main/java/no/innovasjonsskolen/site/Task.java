package no.innovasjonsskolen.site;

import java.util.List;
import java.util.Optional;

/**
 * One thing to do on a task list.
 *
 * @param url where it is done; empty while it cannot be started, and the hint then says why
 * @param tone the colour of the status: {@code success}, {@code info}, {@code warning} or {@code neutral};
 *         empty for a status without a tag
 * @param done whether nothing is left of it
 */
public record Task(String text, Optional<String> url, String status, String tone, String hint, boolean done) {

    /** Tasks that belong together. */
    public record Group(String title, List<Task> tasks) {}
}
