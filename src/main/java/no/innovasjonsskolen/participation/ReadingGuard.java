package no.innovasjonsskolen.participation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.identity.PersonId;

/** A room that knows why somebody at the office must not read of a participant implements it. */
public interface ReadingGuard {

    /** Those of these participants that she must not read of; asks the database a fixed number of times. */
    Set<ParticipantId> closedTo(PersonId reader, Collection<ParticipantId> ids);

    /** Whether this room has nothing against it. */
    default boolean mayRead(PersonId reader, ParticipantId id) {
        return closedTo(reader, List.of(id)).isEmpty();
    }
}
