package no.innovasjonsskolen.draft;

/** What became of one field. */
public sealed interface FieldOutcome {

    /** The text that now stands in the field. */
    FieldVersion now();

    /** The writer had not changed it. */
    record Untouched(FieldVersion now) implements FieldOutcome {}

    /** Saved. */
    record Saved(FieldVersion now) implements FieldOutcome {}

    /** Somebody else changed it meanwhile. Theirs stands; the writer's is kept aside and shown beside it. */
    record Both(FieldVersion now, String yours) implements FieldOutcome {}
}
