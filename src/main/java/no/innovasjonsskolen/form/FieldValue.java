package no.innovasjonsskolen.form;

/**
 * What is kept for a field.
 *
 * @param version counted from 1 where versions are kept, 0 when nobody has written; negative where none are
 */
public record FieldValue(String text, int version) {

    /** Nothing, in a form without versions. */
    public static final FieldValue NONE = new FieldValue("", -1);

    /** A value in a form without versions. */
    public static FieldValue of(String text) {
        return new FieldValue(text, -1);
    }
}
