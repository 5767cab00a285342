package no.innovasjonsskolen.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.placement.SelectionId;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.site.Deadline;
import no.innovasjonsskolen.site.Kroner;

/** An offer that is answered and has ended, for tests of other rooms that look at it from outside. */
public final class OfferExample {

    /** Whatever a letter may tell of it. */
    public static final Class<?> NEWS = OfferLetters.News.class;

    /** Whatever a letter may tell of the waiting list. */
    public static final Class<?> LIST_NEWS = ListLetters.News.class;

    private OfferExample() {}

    public static Record answered(ApplicationId application, Instant at) {
        return new Offer(new OfferId(UUID.randomUUID()), new SelectionId(UUID.randomUUID()),
                new CallId(UUID.randomUUID()), application, "S1", 1, Offer.Origin.SELECTED,
                Optional.of(new Offer.Sent(new Deadline(LocalDate.of(2027, 5, 25)), at)),
                Optional.of(new Offer.Answer(true, "", List.of(new Offer.Share(MunicipalityNumber.of("3434"),
                        "959377677", "Bestilling 12", Kroner.of(48_000))), Optional.empty(), "Kari Moen",
                        at)),
                Optional.of(new Offer.Ended(Offer.How.KEPT, "Det er kommunevalg.", at, Optional.of(2028))));
    }
}
