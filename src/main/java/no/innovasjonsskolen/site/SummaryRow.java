package no.innovasjonsskolen.site;

import java.util.Optional;

/**
 * A question and what was answered, for checking and reading.
 *
 * @param changeUrl where it can be changed
 */
public record SummaryRow(String question, String value, Optional<String> changeUrl) {}
