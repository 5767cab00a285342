package no.innovasjonsskolen.placement;

import java.util.UUID;

/** Which selection. */
public record SelectionId(UUID value) {}
