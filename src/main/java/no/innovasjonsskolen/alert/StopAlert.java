package no.innovasjonsskolen.alert;

import java.util.Map;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.letter.ForgetLetters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: the owner of the address does not want to be told. The address goes at once, letters and all.
 */
@Component
class StopAlert {

    private final Subscriptions subscriptions;
    private final ForgetLetters forgetLetters;
    private final Journal journal;
    private final SchoolClock clock;

    StopAlert(Subscriptions subscriptions, ForgetLetters forgetLetters, Journal journal, SchoolClock clock) {
        this.subscriptions = subscriptions;
        this.forgetLetters = forgetLetters;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Deleted() implements Outcome {}

        /** Deleted before, told already, or a newer letter has another link. */
        record DeadLink() implements Outcome {}
    }

    @Transactional
    Outcome stop(String secret) {
        var now = clock.instant();
        var found = subscriptions.holdBehind(secret, now);
        if (found.isEmpty()) {
            return new Outcome.DeadLink();
        }
        var subject = found.get().subject();
        subscriptions.delete(found.get().id());
        forgetLetters.about(subject);
        journal.record(now, ConfirmAlert.OWNER, "alert.act.stopped", subject, Map.of());
        return new Outcome.Deleted();
    }
}
