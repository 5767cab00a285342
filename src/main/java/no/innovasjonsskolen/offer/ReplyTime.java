package no.innovasjonsskolen.offer;

import static no.innovasjonsskolen.clock.SchoolClock.OSLO;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.ruling.LegalDays;
import no.innovasjonsskolen.site.Deadline;

/** How long a municipality has to answer. The numbers are the school's own choice. */
final class ReplyTime {

    /** Working days at least, when the offers are sent together: a municipality has to meet. */
    static final int LEAST = 10;

    /** Working days for whoever is offered a place that another has not taken. */
    static final int NEXT = 5;

    private ReplyTime() {}

    /** The first last day that offers sent now may have. */
    static LocalDate earliest(Instant now) {
        return LegalDays.workingDays(LEAST, now).lastDay();
    }

    /** For the next one; nobody answers after the programme has begun. */
    static Deadline next(Call call, Instant now) {
        var last = LegalDays.workingDays(NEXT, now);
        return lastBefore(call).filter(it -> it.isBefore(last.lastDay())
                && !it.isBefore(LocalDate.ofInstant(now, OSLO))).map(Deadline::new).orElse(last);
    }

    /** The last day that a place is offered: whoever is offered one has a day to answer. */
    static Optional<LocalDate> lastToOffer(Call call) {
        return lastBefore(call).map(it -> it.minusDays(1));
    }

    /** The day before the programme begins, when that is set. */
    static Optional<LocalDate> lastBefore(Call call) {
        return call.cohort().begins().map(it -> it.minusDays(1));
    }
}
