package no.innovasjonsskolen.draft;

import no.innovasjonsskolen.form.OtherAnswer;

/** What became of one field. */
public sealed interface FieldOutcome {

    /** The current text of the field. */
    FieldVersion now();

    /** The writer had not changed it. */
    record Untouched(FieldVersion now) implements FieldOutcome {}

    /** Saved. */
    record Saved(FieldVersion now) implements FieldOutcome {}

    /**
     * It was changed meanwhile, by somebody else or in another window: that text is current; the writer's is
     * kept aside and shown beside.
     *
     * @param other the current text as the writer meets it
     */
    record Met(FieldVersion now, OtherAnswer other) implements FieldOutcome {}
}
