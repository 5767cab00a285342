package no.innovasjonsskolen.identity;

/** What a person may be. Each is held for something: a municipality, a cohort, a team, or the school. */
public enum RoleKind {
    /** Applies on a municipality's behalf; bound to its number. */
    COORDINATOR,
    /** Works in the school's office. */
    OFFICE,
    /** Teaches and supervises. */
    TEACHER,
    /** Examines; bound to a cohort. */
    EXAMINER,
    /** Takes part in a team; bound to it. */
    PARTICIPANT,
    /** Keeps the system running. */
    OPERATIONS;

    /** Whether whoever holds it works for the school. */
    public boolean isStaff() {
        return switch (this) {
            case OFFICE, TEACHER, EXAMINER, OPERATIONS -> true;
            case COORDINATOR, PARTICIPANT -> false;
        };
    }
}
