package no.innovasjonsskolen.invitation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;

/**
 * Somebody has been asked.
 *
 * @param kind what she is asked to do, such as {@code participant}
 * @param about the id of what it concerns
 * @param seat what only one can be asked for at a time
 * @param askedBy the one who asks
 * @param email where the link was sent
 * @param openedAt when the link was opened first, by whoever it was
 * @param acceptedBy the one who answered, once somebody has
 * @param endedAt since when the link leads nowhere: another was sent, or the question is no longer asked
 */
public record Invitation(UUID id, String kind, UUID about, String seat, PersonId askedBy, String name,
        String email,
        Instant invitedAt, Optional<Instant> openedAt, Optional<PersonId> acceptedBy,
        Optional<Instant> endedAt) {

    /** Whether letters to this person go where the link was sent. */
    public boolean isTo(Person person) {
        return email.equalsIgnoreCase(person.email());
    }

    /** The address without the name of its owner, for whoever holds the link: «o•••@lom.kommune.no». */
    String maskedEmail() {
        return email.charAt(0) + "•••" + email.substring(email.lastIndexOf('@'));
    }
}
