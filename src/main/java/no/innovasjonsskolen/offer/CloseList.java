package no.innovasjonsskolen.offer;

import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.programme.CallId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who wait still that the list is over. It is over by its date, whether they are told or not. */
@Component
class CloseList {

    private final Offers offers;
    private final ListLetters letters;
    private final SchoolClock clock;

    CloseList(Offers offers, ListLetters letters, SchoolClock clock) {
        this.offers = offers;
        this.letters = letters;
        this.clock = clock;
    }

    /** The letter's key names the list, so that it is sent once. */
    @Transactional
    void close(CallId call) {
        var now = clock.instant();
        offers.holdStanding(call)
                .filter(it -> it.round().filter(round -> offers.listEnds(round).hasPassed(now)).isPresent())
                .ifPresent(standing -> standing.waitingApplications().forEach(it -> letters.tell(it,
                        ListLetters.News.OVER, standing.selected().id().value().toString(), now)));
    }
}
