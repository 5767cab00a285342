package no.innovasjonsskolen.site;

/** Two texts for one field: somebody else's, which stands, and the reader's own, which is in the field. */
public record Both(String theirs, String who, String when) {}
