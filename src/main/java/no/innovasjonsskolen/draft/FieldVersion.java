package no.innovasjonsskolen.draft;

import java.time.Instant;

/**
 * One version of a field.
 *
 * @param version counted from 1; 0 for a field nobody has written in
 */
public record FieldVersion(String value, int version, String by, Instant at) {

    static final FieldVersion NONE = new FieldVersion("", 0, "", Instant.EPOCH);
}
