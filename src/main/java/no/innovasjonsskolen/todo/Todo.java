package no.innovasjonsskolen.todo;

import java.util.Optional;
import no.innovasjonsskolen.site.Deadline;

/**
 * Something that waits for a person, or that she has a hand in.
 *
 * @param title what it is, in the reader's words
 * @param url where it is done or read, within the house
 * @param due the last day it may be done; empty when it does not wait for her, or may be done at any time
 * @param status how far it has come; may be empty
 * @param tone the colour of the status: {@code success}, {@code info}, {@code warning} or {@code neutral};
 *        empty for a status without a tag
 */
public record Todo(String title, String url, Optional<Deadline> due, String status, String tone) {}
