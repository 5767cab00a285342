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

        /** Somebody else changed the same fields meanwhile; nothing was done. */
        record ChangedMeanwhile(Call now, CallMerge merge) implements Outcome {}

        /** A cancelled call stays as it was. */
        record AlreadyCancelled() implements Outcome {}
    }

    private static final String ACT = "programme.act.call-changed";

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

    /**
     * Changes what the writer has changed since the version she saw, and nothing else. A second click on the
     * same form finds everything as she wanted it.
     *
     * @param seen the version that the one who changes has seen
     * @param wanted the whole call as her form has it
     */
    @Transactional
    Outcome change(Actor by, CallId id, int seen, CallDraft wanted) {
        var now = clock.instant();
        calls.hold(id);
        var before = programmes.call(id);
        if (before.cancellation().isPresent()) {
            return new Outcome.AlreadyCancelled();
        }
        var plan = programmes.planOf(before);
        var merge = merge(by, before, seen, wanted, plan);
        if (!merge.both().isEmpty()) {
            return new Outcome.ChangedMeanwhile(before, merge);
        }
        var draft = CallForm.draft(merge.kept(), plan);
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
        journal.record(now, by, ACT, new Subject("call", id.value()),
                grounds(was, draft, plan), ProgrammeJournalActs.PLAN + plan.year());
        events.publishEvent(new CallChanged(id, before.version() + 1, changes));
        return new Outcome.Changed();
    }

    /** From version {@code n} to the next is change number {@code n}, and the journal has them all. */
    private CallMerge merge(Actor by, Call call, int seen, CallDraft wanted, Plan plan) {
        var now = CallFact.kept(CallDraft.of(call), plan);
        var changes = journal.about(new Subject("call", call.id().value())).stream()
                .filter(entry -> entry.act().equals(ACT)).toList();
        var since = changes.subList(Math.clamp(seen - 1L, 0, changes.size()), changes.size());
        return CallMerge.of(CallMerge.before(now, since), now, CallFact.kept(wanted, plan)).metBy(by, since);
    }

    /** What became what, by name: «2027-04-15 → 2027-04-22». */
    private static Map<String, String> grounds(CallDraft before, CallDraft after, Plan plan) {
        var grounds = new TreeMap<String, String>();
        CallFact.of(plan).stream().filter(fact -> fact.change(before, after).isPresent())
                .forEach(fact -> grounds.put(fact.name(),
                        CallMerge.told(fact.kept(before), fact.kept(after))));
        return grounds;
    }
}
