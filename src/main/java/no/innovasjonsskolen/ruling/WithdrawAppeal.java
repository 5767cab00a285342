package no.innovasjonsskolen.ruling;

import java.time.Instant;
import java.util.Map;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A decision: whoever lodged an appeal takes it back, while it is not decided. */
@Component
class WithdrawAppeal {

    private final RulingRows rows;
    private final Appeals appeals;
    private final AppealLetters appealLetters;
    private final Journal journal;
    private final SchoolClock clock;

    WithdrawAppeal(RulingRows rows, Appeals appeals, AppealLetters appealLetters, Journal journal,
            SchoolClock clock) {
        this.rows = rows;
        this.appeals = appeals;
        this.appealLetters = appealLetters;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Withdrawn() implements Outcome {}

        /** There is none that waits: it was taken back before, or is decided. */
        record NothingWaits() implements Outcome {}

        /** Somebody else lodged it, in the same organisation's name. */
        record SomebodyElses() implements Outcome {}
    }

    @Transactional
    Outcome withdraw(Person me, RulingId id) {
        var now = clock.instant();
        var ruling = rows.get(id, me.id());
        for (var appeal : appeals.hold(id)) {
            if (appeal.isLiving() && !appeal.appellant().equals(me.id())) {
                return new Outcome.SomebodyElses();
            }
            switch (appeal.state()) {
                case Appeal.Received received -> {
                    return withdrawn(me, ruling, appeal, received.withdraw(now), now);
                }
                case Appeal.Forwarded forwarded -> {
                    return withdrawn(me, ruling, appeal, forwarded.withdraw(now), now);
                }
                case Appeal.Withdrawn _, Appeal.Reversed _, Appeal.Decided _ -> {
                }
            }
        }
        return new Outcome.NothingWaits();
    }

    private Outcome withdrawn(Person me, Ruling ruling, Appeal appeal, Appeal.Withdrawn withdrawn,
            Instant now) {
        appeals.save(appeal.id(), withdrawn);
        journal.record(now, me.asActor(), "ruling.act.appeal-withdrawn", ruling.subject(),
                Map.of("appeal", appeal.reference()));
        appealLetters.tell(ruling, appeal, AppealLetters.News.WITHDRAWN, now);
        return new Outcome.Withdrawn();
    }
}
