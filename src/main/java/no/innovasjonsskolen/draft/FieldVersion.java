package no.innovasjonsskolen.draft;

import java.time.Instant;
import java.util.UUID;
import no.innovasjonsskolen.form.OtherAnswer;

/**
 * One version of a field.
 *
 * @param version counted from 1; 0 for a field nobody has written in
 */
public record FieldVersion(String value, int version, String by, Instant at, UUID writer) {

    private static final UUID NOBODY = new UUID(0, 0);
    static final FieldVersion NONE = new FieldVersion("", 0, "", Instant.EPOCH);

    /** One that was written by nobody the house knows, as in examples. */
    public FieldVersion(String value, int version, String by, Instant at) {
        this(value, version, by, at, NOBODY);
    }

    /** The version as this reader meets it beside a text of her own. */
    OtherAnswer beside(UUID reader) {
        return new OtherAnswer(value, by, at, version, writer.equals(reader));
    }
}
