package no.innovasjonsskolen.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.ruling.Signed.Officer;
import no.innovasjonsskolen.site.Deadline;

/** What the school asks a participant for, for tests of other rooms that look at it from outside. */
public final class RequestExample {

    private RequestExample() {}

    /** Something that is missing. */
    public static Record asked(Instant at) {
        return of(Request.Kind.MISSING, at);
    }

    /** Notice of an error. */
    public static Record notice(Instant at) {
        return of(Request.Kind.ERROR, at);
    }

    private static Request of(Request.Kind kind, Instant at) {
        return new Request(new Request.Id(UUID.randomUUID()), kind, new ParticipantId(UUID.randomUUID()),
                List.of(Evidence.DIPLOMA), "Hvor lenge var du i Oslo?",
                new Deadline(LocalDate.of(2027, 4, 30)),
                new Officer(new PersonId(UUID.randomUUID()), "Eva Lunde"), at, new Request.Asked());
    }
}
