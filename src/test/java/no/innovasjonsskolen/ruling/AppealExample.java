package no.innovasjonsskolen.ruling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.site.Deadline;

/** An appeal, for tests of other rooms that look at it from outside. */
public final class AppealExample {

    /** Whatever a letter may tell of it. */
    public static final Class<?> NEWS = AppealLetters.News.class;

    private AppealExample() {}

    public static Record received(Instant at) {
        return new Appeal(new AppealId(UUID.randomUUID()), 3, new RulingId(UUID.randomUUID()),
                PersonId.random(), "Jeg har 180 studiepoeng.", "", new Deadline(LocalDate.of(2027, 3, 31)),
                at,
                Optional.empty(), new Appeal.Received());
    }
}
