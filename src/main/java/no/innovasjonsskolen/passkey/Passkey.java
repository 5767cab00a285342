package no.innovasjonsskolen.passkey;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A passkey as its owner knows it.
 *
 * @param name what she calls it
 * @param lastUsed empty until she has signed in with it
 */
record Passkey(UUID id, String name, Instant added, Optional<Instant> lastUsed) {}
