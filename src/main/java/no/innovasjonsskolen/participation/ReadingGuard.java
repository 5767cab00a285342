package no.innovasjonsskolen.participation;

import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.identity.PersonId;

/** A room that knows why somebody at the office must not read a participant's documents implements it. */
public interface ReadingGuard {

    /** Whether this room has nothing against it. */
    boolean mayRead(PersonId reader, ParticipantId id);
}
