package no.innovasjonsskolen.offer;

import java.util.UUID;

/** Which offer. */
public record OfferId(UUID value) {}
