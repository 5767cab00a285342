package no.innovasjonsskolen.programme;

import java.time.Clock;
import java.util.Map;
import no.innovasjonsskolen.journal.Actor;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.journal.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calls a call off, for instance because too few applied (innf § 4-1). Publishes {@link CallCancelled}. Made
 * by the office.
 */
@Component
class CancelCall {

    /** What came of it. */
    sealed interface Outcome {
        /** It is off, and says why. */
        record Cancelled() implements Outcome {}

        /** It was called off before; the first reason is kept. */
        record AlreadyCancelled() implements Outcome {}
    }

    private final Calls calls;
    private final Programmes programmes;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CancelCall(Calls calls, Programmes programmes, Journal journal, ApplicationEventPublisher events,
            Clock clock) {
        this.calls = calls;
        this.programmes = programmes;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    Outcome cancel(Actor by, CallId id, String reason) {
        var now = clock.instant();
        calls.hold(id);
        if (programmes.call(id).cancellation().isPresent()) {
            return new Outcome.AlreadyCancelled();
        }
        calls.cancel(id, reason, by.name(), now);
        journal.record(now, by, "programme.act.call-cancelled", new Subject("call", id.value()),
                Map.of("reason", reason));
        events.publishEvent(new CallCancelled(id, reason));
        return new Outcome.Cancelled();
    }
}
