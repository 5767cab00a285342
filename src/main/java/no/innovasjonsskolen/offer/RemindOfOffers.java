package no.innovasjonsskolen.offer;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.programme.CallId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds those who have not answered their offers, five days before the last one and the day before. */
@Component
class RemindOfOffers {

    private static final List<Long> DAYS_BEFORE = List.of(5L, 1L);

    private final OfferRows rows;
    private final OfferLetters letters;
    private final SchoolClock clock;

    RemindOfOffers(OfferRows rows, OfferLetters letters, SchoolClock clock) {
        this.rows = rows;
        this.letters = letters;
        this.clock = clock;
    }

    /** The letter's key names the day, so that several nodes, and a day with many runs, send it once. */
    @Transactional
    void remind(CallId call) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, SchoolClock.OSLO);
        for (var offer : rows.living(call)) {
            if (offer.stateAt(now) instanceof Offer.Sent(var replyBy, var _)
                    && DAYS_BEFORE.contains(DAYS.between(today, replyBy.lastDay()))) {
                letters.tell(offer, OfferLetters.News.REMINDER, today.toString(), now);
            }
        }
    }
}
