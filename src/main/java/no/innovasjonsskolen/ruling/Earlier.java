package no.innovasjonsskolen.ruling;

/**
 * The ruling that a later one of the same case concerns.
 *
 * @param how what the later one does to it
 */
public record Earlier(RulingId id, Relation how) {

    /** What a later ruling does to an earlier. */
    public enum Relation {
        /** Mends an error in it; a new right of appeal follows. */
        CORRECTS,
        /** Comes in its place, to the party's advantage or by the procedure for annulment. */
        REVERSES,
        /** Adds to what it gave: a course participant becomes a student. */
        RAISES
    }
}
