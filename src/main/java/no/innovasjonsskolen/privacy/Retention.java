package no.innovasjonsskolen.privacy;

import java.util.Locale;

/**
 * Why something about a person is kept, and for how long. The sentences are in the messages, as
 * {@code privacy.retention.account}. What the archive rules of the institution decide later is decided for
 * each of these.
 */
public enum Retention {
    /** Who she is to the school, and how she signs in. */
    ACCOUNT,
    /** Part of a case: what she wrote, was asked and answered. Archived with it. */
    CASE,
    /** What a participant told and handed in about herself, for the school alone: deleted after six years. */
    PART,
    /** What she began to write and never sent: deleted when it cannot be sent any more. */
    DRAFT,
    /** Who did what: never changed, archived. */
    JOURNAL,
    /** What keeps her signed in and her typing safe: hours or days. */
    SESSION,
    /** What she has added herself, until she takes it away. */
    OWN;

    /** As in keys: {@code account}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
