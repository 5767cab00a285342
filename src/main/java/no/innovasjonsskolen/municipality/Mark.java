package no.innovasjonsskolen.municipality;

/**
 * What the map says of a municipality.
 *
 * @param look how it is drawn
 * @param meaning what that means, in the reader's words; the same for all of one look
 */
public record Mark(Look look, String meaning) {}
