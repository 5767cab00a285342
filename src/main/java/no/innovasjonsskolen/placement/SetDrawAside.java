package no.innovasjonsskolen.placement;

import java.util.Map;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.programme.CallId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two officers set a lottery, its draw or a selection without one aside, with a reason that stays visible for
 * ever. All begins anew with the pool. Not once anything is offered by it.
 */
@Component
class SetDrawAside {

    /** How it ended. */
    sealed interface Outcome {

        /** Another officer must agree. */
        record Asked() implements Outcome {}

        /** Another officer has asked; what was written is not kept. */
        record AskedBefore(SetAside asked) implements Outcome {}

        /** Two have agreed. */
        record Done() implements Outcome {}

        /** Whoever asked cannot agree with herself. */
        record NotAlone() implements Outcome {}

        /** Nothing is announced, or nobody has asked since the result was known. */
        record NothingThere() implements Outcome {}

        /** Places are offered by it. */
        record Offered() implements Outcome {}

        /** She acts for one of the applications. */
        record Own() implements Outcome {}
    }

    private final StandingDraw draw;
    private final Selections selections;
    private final SetAsides asides;
    private final LivePool live;
    private final Journal journal;
    private final SchoolClock clock;

    SetDrawAside(StandingDraw draw, Selections selections, SetAsides asides, LivePool live,
            Journal journal, SchoolClock clock) {
        this.draw = draw;
        this.selections = selections;
        this.asides = asides;
        this.live = live;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Outcome ask(Person me, CallId call, String reason) {
        var now = clock.instant();
        var found = draw.hold(me, call, now);
        if (found.isEmpty()) {
            return new Outcome.NothingThere();
        }
        var standing = found.get();
        if (standing.own()) {
            return new Outcome.Own();
        }
        if (standing.offered()) {
            return new Outcome.Offered();
        }
        if (standing.asked().isPresent()) {
            return standing.asked().get().askedBy().equals(me.id()) ? new Outcome.Asked()
                    : new Outcome.AskedBefore(standing.asked().get());
        }
        asides.add(standing.pool().id(), reason, me, now);
        journal.record(now, me.asActor(), "placement.act.set-aside-asked",
                FreezePool.subject(standing.pool().id()), Map.of("reason", reason));
        return new Outcome.Asked();
    }

    @Transactional
    Outcome agree(Person me, CallId call) {
        var now = clock.instant();
        var standing = draw.hold(me, call, now);
        var asked = standing.flatMap(StandingDraw.Found::asked);
        if (standing.isEmpty() || asked.isEmpty()) {
            return new Outcome.NothingThere();
        }
        if (asked.get().askedBy().equals(me.id())) {
            return new Outcome.NotAlone();
        }
        if (standing.get().own()) {
            return new Outcome.Own();
        }
        if (standing.get().offered()) {
            return new Outcome.Offered();
        }
        var pool = standing.get().pool();
        asides.agree(asked.get(), me, now);
        selections.of(call).ifPresent(it -> selections.setAside(it.id(), asked.get(), me, now));
        journal.record(now, me.asActor(), "placement.act.set-aside", FreezePool.subject(pool.id()),
                Map.of("reason", asked.get().reason(), "asked-by", asked.get().name()));
        live.open(pool, true, asked.get().reason(), me, now);
        return new Outcome.Done();
    }
}
