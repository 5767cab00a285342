package no.innovasjonsskolen.draft;

/** What became of one field. */
public sealed interface FieldOutcome {

    /** The current text of the field. */
    FieldVersion now();

    /** The writer had not changed it. */
    record Untouched(FieldVersion now) implements FieldOutcome {}

    /** Saved. */
    record Saved(FieldVersion now) implements FieldOutcome {}

    /** Somebody else changed it meanwhile: theirs is current; the writer's is kept aside and shown beside. */
    record Both(FieldVersion now, String yours) implements FieldOutcome {}
}
