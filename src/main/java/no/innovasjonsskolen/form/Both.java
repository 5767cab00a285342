package no.innovasjonsskolen.form;

import java.time.Instant;

/**
 * Somebody else's answer to a question, which is the current one, shown beside the reader's own in the field.
 *
 * @param version the version of theirs; saving again with it is a choice made with open eyes
 */
public record Both(String theirs, String who, Instant when, int version) {}
