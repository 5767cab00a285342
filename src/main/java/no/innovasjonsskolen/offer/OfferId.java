package no.innovasjonsskolen.offer;

import java.util.UUID;

/** Which offer. */
record OfferId(UUID value) {}
