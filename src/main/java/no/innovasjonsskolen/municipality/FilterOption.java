package no.innovasjonsskolen.municipality;

/**
 * Something a list can be filtered by; {@code Choice.jte} prints it.
 *
 * @param value as in the address
 * @param label what the reader sees
 */
public record FilterOption(String value, String label) {}
