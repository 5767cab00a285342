package no.innovasjonsskolen.identity;

/**
 * What a person is, and for whom.
 *
 * @param scope a municipality's number, or a cohort's or team's id; empty for the whole school
 */
public record Role(RoleKind kind, String scope) implements java.io.Serializable {}
