package no.innovasjonsskolen.offer;

import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.programme.CallId;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells those who follow of the next call as soon as it is announced, before it opens; and forgets who
 * followed once its deadline has passed. A letter's key names the call, so that it is sent once.
 */
@Component
class TellFollowers {

    private final Followers followers;
    private final FollowSeat seat;
    private final Offers offers;
    private final ListLetters letters;
    private final SchoolClock clock;

    TellFollowers(Followers followers, FollowSeat seat, Offers offers, ListLetters letters,
            SchoolClock clock) {
        this.followers = followers;
        this.seat = seat;
        this.offers = offers;
        this.letters = letters;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 600_000, initialDelay = 120_000)
    @Transactional
    public void tell() {
        followers.calls().forEach(this::tell);
    }

    private void tell(CallId followed) {
        var now = clock.instant();
        if (seat.isOver(followed, now)) {
            followers.forget(followed);
            return;
        }
        for (var next : seat.later(followed)) {
            followers.of(followed).stream().filter(it -> !offers.isWithdrawn(it.application()))
                    .forEach(it -> letters.tell(it.application(), ListLetters.News.NEXT_CALL,
                            next.id().value().toString(), now));
        }
    }
}
