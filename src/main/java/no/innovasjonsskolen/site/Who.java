package no.innovasjonsskolen.site;

/**
 * Who may open an address at all. Which rows she then finds is decided by the questions, which are always
 * asked through the person: what is somebody else's is not found.
 */
public enum Who {
    /** Anybody, signed in or not. */
    EVERYONE,
    /** Anybody who is signed in. */
    SIGNED_IN,
    /** Anybody who works for the school. */
    STAFF,
    /** The school's own office. */
    OFFICE,
    /** The people who keep the system running. */
    OPERATIONS
}
