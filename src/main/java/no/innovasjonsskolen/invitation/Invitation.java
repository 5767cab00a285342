package no.innovasjonsskolen.invitation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.identity.PersonId;

/**
 * Somebody has been asked.
 *
 * @param kind what she is asked to do, such as {@code participant}
 * @param about the id of what it concerns
 * @param email where the link was sent
 * @param acceptedBy the one who answered, once somebody has
 */
public record Invitation(UUID id, String kind, UUID about, String name, String email, Instant invitedAt,
        Optional<PersonId> acceptedBy) {}
