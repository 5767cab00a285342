package no.innovasjonsskolen.draft;

import java.time.Instant;

/**
 * One version of a field.
 *
 * @param version counted from 1; 0 for a field nobody has written in
 */
public record Text(String value, int version, String by, Instant at) {

    static final Text NONE = new Text("", 0, "", Instant.EPOCH);
}
