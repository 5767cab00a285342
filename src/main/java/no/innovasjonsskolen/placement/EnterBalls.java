package no.innovasjonsskolen.placement;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.placement.Announced.Entered;
import no.innovasjonsskolen.placement.Announced.Written;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.selection.Beacon;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two officers in the hall each write down what the balls show, without seeing what the other has written.
 * Where both have written the same, it counts from that second; where not, neither counts, and it stays
 * visible.
 */
@Component
class EnterBalls {

    /** How it ended. */
    sealed interface Outcome {

        /** The other officer has not written yet. */
        record Noted() implements Outcome {}

        /** Both have written the same. */
        record WrittenDown(Written written) implements Outcome {}

        /** The two have written differently: both look at the balls again. */
        record Differ() implements Outcome {}

        /** She has written in this round. */
        record Already() implements Outcome {}

        /** The meeting has not begun. */
        record TooEarly(Instant drawAt) implements Outcome {}

        /** Nothing is announced, the balls are written down, or the call is called off. */
        record NotNow() implements Outcome {}

        /** She acts for one of the applications. */
        record Own() implements Outcome {}
    }

    private final LivePool pool;
    private final Lotteries lotteries;
    private final Journal journal;
    private final SchoolClock clock;

    EnterBalls(LivePool pool, Lotteries lotteries, Journal journal, SchoolClock clock) {
        this.pool = pool;
        this.lotteries = lotteries;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param digits as many as there are balls */
    @Transactional
    Outcome enter(Person me, CallId call, String digits) {
        var now = clock.instant();
        var lottery = pool.hold(call).flatMap(it -> lotteries.of(it.id()))
                .filter(it -> it.written().isEmpty() && it.digits() == digits.length());
        if (lottery.isEmpty()) {
            return new Outcome.NotNow();
        }
        if (now.isBefore(lottery.get().drawAt())) {
            return new Outcome.TooEarly(lottery.get().drawAt());
        }
        if (pool.isOwn(me, call)) {
            return new Outcome.Own();
        }
        return enter(me, lottery.get(), digits, now);
    }

    private Outcome enter(Person me, Announced lottery, String digits, Instant now) {
        var round = lottery.round();
        var before = lottery.in(round);
        if (before.stream().anyMatch(it -> it.officer().equals(me.id()))) {
            return new Outcome.Already();
        }
        lotteries.add(lottery.pool(), new Entered(round, me.id(), me.name(), digits, now));
        journal.record(now, me.asActor(), "placement.act.balls-entered",
                FreezePool.subject(lottery.pool()), Map.of("round", String.valueOf(round)));
        if (before.isEmpty()) {
            return new Outcome.Noted();
        }
        if (!before.getFirst().digits().equals(digits)) {
            return new Outcome.Differ();
        }
        var heldAt = now.truncatedTo(ChronoUnit.SECONDS);
        var written = new Written(digits, me.id(), heldAt, Beacon.roundFor(heldAt));
        lotteries.add(lottery.pool(), written);
        journal.record(now, me.asActor(), "placement.act.balls-written-down",
                FreezePool.subject(lottery.pool()),
                Map.of("balls", digits, "round", String.valueOf(written.round())));
        return new Outcome.WrittenDown(written);
    }
}
