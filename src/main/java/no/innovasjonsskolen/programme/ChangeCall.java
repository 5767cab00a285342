package no.innovasjonsskolen.programme;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.innovasjonsskolen.journal.Actor;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.journal.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes a call's dates, places, money or gatherings. A deadline can be extended, and only while it has
 * not passed. Publishes {@link CallChanged}. Made by the office.
 */
@Component
class ChangeCall {

    /** What came of it. */
    sealed interface Outcome {
        /** It is so now. */
        record Changed() implements Outcome {}

        /** The change breaks rules: all of them, so that they can be mended at once. */
        record OutOfOrder(List<Breach> breaches) implements Outcome {}

        /** Somebody else changed it meanwhile; nothing was done. */
        record ChangedMeanwhile(Call now) implements Outcome {}

        /** A cancelled call stays as it was. */
        record AlreadyCancelled() implements Outcome {}
    }

    private final Calls calls;
    private final Cohorts cohorts;
    private final Programmes programmes;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeCall(Calls calls, Cohorts cohorts, Programmes programmes, Journal journal,
            ApplicationEventPublisher events, Clock clock) {
        this.calls = calls;
        this.cohorts = cohorts;
        this.programmes = programmes;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** @param seen the version that the one who changes has seen */
    @Transactional
    Outcome change(Actor by, CallId id, int seen, CallDraft draft) {
        var now = clock.instant();
        calls.hold(id);
        var before = programmes.call(id);
        if (before.cancellation().isPresent()) {
            return new Outcome.AlreadyCancelled();
        }
        if (before.version() != seen) {
            return new Outcome.ChangedMeanwhile(before);
        }
        var plan = programmes.planOf(before);
        var breaches = Stream.concat(CallCheck.of(draft, plan).stream(),
                CallCheck.ofChange(before, draft, now).stream()).toList();
        if (!breaches.isEmpty()) {
            return new Outcome.OutOfOrder(breaches);
        }
        var was = CallDraft.of(before);
        var changes = CallFact.of(plan).stream().flatMap(fact -> fact.change(was, draft).stream()).toList();
        if (changes.isEmpty()) {
            return new Outcome.Changed();
        }
        calls.change(id, draft);
        cohorts.date(before.cohort().id(), draft.firstDays());
        journal.record(now, by, "programme.act.call-changed", new Subject("call", id.value()),
                grounds(was, draft, plan), "plan " + plan.year());
        events.publishEvent(new CallChanged(id, before.version() + 1, changes));
        return new Outcome.Changed();
    }

    /** What became what, by name: «2027-04-15 → 2027-04-22». */
    private static Map<String, String> grounds(CallDraft before, CallDraft after, Plan plan) {
        var grounds = new TreeMap<String, String>();
        CallFact.of(plan).stream().filter(fact -> fact.change(before, after).isPresent())
                .forEach(fact -> grounds.put(fact.name(), fact.kept(before) + " → " + fact.kept(after)));
        return grounds;
    }
}
