package no.innovasjonsskolen.placement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.site.Sentence;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** There is room for the whole pool, so the office decides that nothing is drawn. */
@Component
class GiveAllAPlace {

    /** How it ended. */
    sealed interface Outcome {

        record Given() implements Outcome {}

        record Already() implements Outcome {}

        /** Everything that is in the way. */
        record NotNow(List<Sentence> reasons) implements Outcome {}
    }

    private final Pools pools;
    private final ReadyToDraw ready;
    private final Lotteries lotteries;
    private final RecordSelection recordSelection;
    private final Journal journal;
    private final SchoolClock clock;

    GiveAllAPlace(Pools pools, ReadyToDraw ready, Lotteries lotteries, RecordSelection recordSelection,
            Journal journal, SchoolClock clock) {
        this.pools = pools;
        this.ready = ready;
        this.lotteries = lotteries;
        this.recordSelection = recordSelection;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Outcome give(Person me, CallId call) {
        var now = clock.instant();
        pools.hold(call);
        var reasons = ready.inTheWay(me, call, now);
        if (!reasons.isEmpty()) {
            return new Outcome.NotNow(reasons);
        }
        var pool = pools.inForce(call).orElseThrow();
        if (lotteries.roomForAll(pool.id()).isPresent()) {
            return new Outcome.Already();
        }
        if (!pool.hasRoomForAll()) {
            return new Outcome.NotNow(List.of(Sentence.of("placement.not-now.no-room-for-all")));
        }
        var codes = pool.in().stream().map(it -> it.code().orElseThrow()).toList();
        var made = recordSelection.record(pool, codes, List.of(), Optional.empty(), now,
                new RecordSelection.By(me, now));
        lotteries.addRoomForAll(pool.id(), made.id(), me, now);
        journal.record(now, me.asActor(), "placement.act.room-for-all", FreezePool.subject(pool.id()),
                Map.of("applications", String.valueOf(codes.size())));
        return new Outcome.Given();
    }
}
