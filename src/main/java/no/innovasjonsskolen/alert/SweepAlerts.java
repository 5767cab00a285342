package no.innovasjonsskolen.alert;

import java.util.concurrent.TimeUnit;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.letter.ForgetLetters;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets addresses that nobody confirmed in time, and the letters that are done with: a week after they
 * arrived, and at once when they cannot arrive, since there is nobody the office could ask.
 */
@Component
class SweepAlerts {

    private final Subscriptions subscriptions;
    private final ForgetLetters forgetLetters;
    private final SchoolClock clock;

    SweepAlerts(Subscriptions subscriptions, ForgetLetters forgetLetters, SchoolClock clock) {
        this.subscriptions = subscriptions;
        this.forgetLetters = forgetLetters;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 10, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    @Transactional
    public void sweep() {
        var aWeekAgo = clock.instant().minus(Subscription.PATIENCE);
        subscriptions.deleteUnconfirmed(aWeekAgo).forEach(it -> forgetLetters.about(it.subject()));
        forgetLetters.done(Subscription.KIND, aWeekAgo);
    }
}
