package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.util.Optional;
import no.innovasjonsskolen.programme.CallId;

/**
 * A place on a municipality's list, as the one who is asked to take it sees it.
 *
 * @param call the call it is applied in, whose plan says what is demanded of her
 * @param municipality the name of the municipality that asks
 * @param name the name the municipality has written
 * @param answer what she has answered, if she has
 * @param withdrawn whether the application has been taken back
 */
public record ListedPlace(ParticipantId id, ApplicationId application, CallId call, String municipality,
        String reference, String name, Optional<Answer> answer, boolean withdrawn) {

    /** Her own word, and when. */
    public record Answer(boolean yes, Instant at) {}
}
