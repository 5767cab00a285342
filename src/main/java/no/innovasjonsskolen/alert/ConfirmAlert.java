package no.innovasjonsskolen.alert;

import java.util.Map;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.journal.Actor;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.site.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A decision: the owner of the address wants to be told, in the language she confirms in. */
@Component
class ConfirmAlert {

    /** Whoever held the link; the journal does not know her address. */
    static final Actor OWNER = Actor.system("alert link");

    private final Subscriptions subscriptions;
    private final Journal journal;
    private final SchoolClock clock;

    ConfirmAlert(Subscriptions subscriptions, Journal journal, SchoolClock clock) {
        this.subscriptions = subscriptions;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Confirmed() implements Outcome {}

        /** Deleted, told already, or a newer letter has another link. */
        record DeadLink() implements Outcome {}
    }

    /** Confirming twice is confirming once; in another language it changes the language. */
    @Transactional
    Outcome confirm(String secret, Language language) {
        var now = clock.instant();
        var found = subscriptions.holdBehind(secret, now);
        if (found.isEmpty()) {
            return new Outcome.DeadLink();
        }
        var subscription = found.get();
        subscriptions.confirm(subscription.id(), language, subscription.confirmedAt().orElse(now));
        if (subscription.confirmedAt().isEmpty()) {
            journal.record(now, OWNER, "alert.act.confirmed", subscription.subject(), Map.of());
        }
        return new Outcome.Confirmed();
    }
}
