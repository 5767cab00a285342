package no.innovasjonsskolen.draft;

import no.innovasjonsskolen.site.Field.Kind;

/**
 * A field to be filled in.
 *
 * @param longest the most characters
 */
public record Blank(String name, Kind kind, int longest) {}
