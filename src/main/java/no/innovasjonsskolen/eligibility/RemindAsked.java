package no.innovasjonsskolen.eligibility;

import java.time.LocalDate;
import no.innovasjonsskolen.clock.SchoolClock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds a participant of what the school has asked her for, some days before the last day. */
@Component
class RemindAsked {

    private static final int DAYS_BEFORE = 3;

    private final Requests requests;
    private final TellAsked tellAsked;
    private final SchoolClock clock;

    RemindAsked(Requests requests, TellAsked tellAsked, SchoolClock clock) {
        this.requests = requests;
        this.tellAsked = tellAsked;
        this.clock = clock;
    }

    /** The letter's key names the request, so that several nodes, and a day with many runs, send it once. */
    @Scheduled(fixedDelay = 600_000, initialDelay = 60_000)
    @Transactional
    public void remind() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, SchoolClock.OSLO);
        requests.dueBy(today, today.plusDays(DAYS_BEFORE)).forEach(it -> tellAsked.reminded(it, now));
    }
}
