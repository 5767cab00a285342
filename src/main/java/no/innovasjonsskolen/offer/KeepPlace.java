package no.innovasjonsskolen.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.Programmes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: a place that is taken is kept for a later year, at most two years on (innf § 2-9), and this
 * year's goes to the next. Made by the office, for a reason that the municipality has given.
 */
@Component
class KeepPlace {

    /** How many years a place may be kept (innf § 2-9). */
    static final int MOST_YEARS = 2;

    private final OfferRows rows;
    private final TellOfPlace tellOfPlace;
    private final OfferLetters letters;
    private final Programmes programmes;
    private final Journal journal;
    private final SchoolClock clock;

    KeepPlace(OfferRows rows, TellOfPlace tellOfPlace, OfferLetters letters,
            Programmes programmes, Journal journal, SchoolClock clock) {
        this.rows = rows;
        this.tellOfPlace = tellOfPlace;
        this.letters = letters;
        this.programmes = programmes;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Kept() implements Outcome {}

        /** It is kept for one of the next years. */
        record WrongYear(int first, int last) implements Outcome {}

        /** It has no place that it has said yes to. */
        record NoPlace() implements Outcome {}

        /** She acts for the application, and somebody else must decide. */
        record OwnApplication() implements Outcome {}
    }

    @Transactional
    Outcome keep(Person me, ApplicationId application, int year, String reason) {
        var now = clock.instant();
        var found = rows.holdNewest(application);
        if (found.isEmpty() || !(found.get().stateAt(now) instanceof Offer.Accepted accepted)) {
            return new Outcome.NoPlace();
        }
        if (tellOfPlace.isOwn(me, application)) {
            return new Outcome.OwnApplication();
        }
        var thisYear = year(found.get().call(), now);
        if (year <= thisYear || year > thisYear + MOST_YEARS) {
            return new Outcome.WrongYear(thisYear + 1, thisYear + MOST_YEARS);
        }
        var kept = accepted.keep(year, reason, now);
        rows.end(found.get().id(), kept);
        rows.keep(found.get().id(), year, reason, me, now);
        journal.record(now, me.asActor(), "offer.act.kept", Admissions.subject(application),
                Map.of("year", String.valueOf(year), "reason", reason));
        letters.tell(found.get().with(kept), OfferLetters.News.KEPT, now);
        return new Outcome.Kept();
    }

    /** The year that the programme begins; this one, while that is not set. */
    private int year(CallId call, Instant now) {
        return programmes.call(call).cohort().begins()
                .orElseGet(() -> LocalDate.ofInstant(now, SchoolClock.OSLO)).getYear();
    }
}
