package no.innovasjonsskolen.form;

/** Where a form finds what has been written before. */
@FunctionalInterface
public interface FormValues {

    /** Nothing has been written, and no versions are kept. */
    FormValues NONE = _ -> FieldValue.NONE;

    /** What is kept under a field's name. */
    FieldValue of(String field);
}
