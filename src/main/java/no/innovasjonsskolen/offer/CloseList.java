package no.innovasjonsskolen.offer;

import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.placement.LivePool;
import no.innovasjonsskolen.programme.CallId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells those who wait still that the list is over, and all who got no place that they may follow the school:
 * in a call that takes late applications, when no place can be offered to whoever stands in line. It is over
 * by its date, whether they are told or not.
 */
@Component
class CloseList {

    private final Offers offers;
    private final LivePool live;
    private final OfferRulings rulings;
    private final ListLetters letters;
    private final SchoolClock clock;

    CloseList(Offers offers, LivePool live, OfferRulings rulings, ListLetters letters, SchoolClock clock) {
        this.offers = offers;
        this.live = live;
        this.rulings = rulings;
        this.letters = letters;
        this.clock = clock;
    }

    /** A letter's key names the list, so that it is sent once. */
    @Transactional
    void close(CallId call) {
        var now = clock.instant();
        offers.holdStanding(call)
                .filter(it -> it.round().filter(round -> offers.listEnds(round).hasPassed(now)).isPresent())
                .ifPresent(standing -> {
                    var list = standing.selected().id().value().toString();
                    if (offers.isLineOpen(call, now)) {
                        standing.waitingApplications()
                                .forEach(it -> letters.tell(it, ListLetters.News.IN_LINE, list, now));
                        return;
                    }
                    standing.waitingApplications().forEach(it -> {
                        letters.tell(it, ListLetters.News.OVER, list, now);
                        letters.tell(it, ListLetters.News.FOLLOW, list, now);
                    });
                    rulings.refused(live.outside(call, rulings::refused).keySet())
                            .forEach(it -> letters.tell(it, ListLetters.News.FOLLOW, list, now));
                });
    }
}
