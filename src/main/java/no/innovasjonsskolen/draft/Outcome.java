package no.innovasjonsskolen.draft;

/** What became of one field. */
public sealed interface Outcome {

    /** The text that now stands in the field. */
    Text now();

    /** The writer had not changed it. */
    record Untouched(Text now) implements Outcome {}

    /** Saved. */
    record Saved(Text now) implements Outcome {}

    /** Somebody else changed it meanwhile. Theirs stands; the writer's is kept aside and shown beside it. */
    record Both(Text now, String yours) implements Outcome {}
}
