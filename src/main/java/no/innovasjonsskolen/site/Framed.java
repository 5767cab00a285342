package no.innovasjonsskolen.site;

/**
 * A page in the frame of the house, for templates that are compiled apart and so cannot call the frame's.
 *
 * @param content the view of what is inside the frame
 */
public record Framed(String title, Object content) {}
