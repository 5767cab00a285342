package no.innovasjonsskolen.replacement;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.admission.Applicants;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.programme.CallId;

/** A seat that somebody is asked to take over, for tests of other rooms that look at it from outside. */
public final class ReplacementExample {

    /** Whatever a letter may tell the municipalities of it. */
    public static final Class<?> NEWS = ReplacementLetters.News.class;

    /** Whatever a letter may say that she who has a seat has said. */
    public static final Class<?> WORD = ReplacementLetters.Word.class;

    /** Whatever a letter may tell the one whose seat it is. */
    public static final Class<?> TO_SEAT = SeatLetters.ToSeat.class;

    /** Whatever a letter may tell the one who is asked. */
    public static final Class<?> TO_SUCCESSOR = SeatLetters.ToSuccessor.class;

    private ReplacementExample() {}

    public static Record asked(Applicants applicants, CallId call, Instant at) {
        var places = applicants.places();
        return new Replacement(new Replacement.Id(UUID.randomUUID()), applicants.id(), call,
                places.getFirst(), Optional.of(places.getLast()), new PersonId(UUID.randomUUID()),
                "Kari Moen", at, new Replacement.Asked());
    }
}
