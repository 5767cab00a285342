package no.innovasjonsskolen.draft;

/**
 * What came from the browser for one field.
 *
 * @param seen the version that stood there when the writer began
 */
public record Written(String value, int seen) {}
