package no.innovasjonsskolen.draft;

import java.util.UUID;

/** Who writes, and the name others see beside the text. */
public record Writer(UUID id, String name) {}
