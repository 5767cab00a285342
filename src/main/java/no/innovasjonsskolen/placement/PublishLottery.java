package no.innovasjonsskolen.placement;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.selection.Digest;
import no.innovasjonsskolen.selection.DrawUpLottery;
import no.innovasjonsskolen.selection.LotteryFile;
import no.innovasjonsskolen.site.Sentence;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office announces the lottery of a frozen pool, with its fingerprint and with the time and the place of
 * the draw. Nothing of it can be chosen: the same pool always gives the same lottery.
 */
@Component
class PublishLottery {

    /** As the booklet has promised: three balls. */
    static final int TICKETS = 1_000;

    /** «Some days before»: time to count one's own tickets, and to travel. */
    static final Duration AHEAD = Duration.ofDays(3);

    /** How it ended. */
    sealed interface Outcome {

        record Published(Announced lottery) implements Outcome {}

        /** It is announced, and stands. */
        record Already() implements Outcome {}

        /** Everything that is in the way. */
        record NotNow(List<Sentence> reasons) implements Outcome {}
    }

    private final Pools pools;
    private final ReadyToDraw ready;
    private final Lotteries lotteries;
    private final PlacementOutbox outbox;
    private final Journal journal;
    private final SchoolClock clock;

    PublishLottery(Pools pools, ReadyToDraw ready, Lotteries lotteries, PlacementOutbox outbox,
            Journal journal, SchoolClock clock) {
        this.pools = pools;
        this.ready = ready;
        this.lotteries = lotteries;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Draws up the lottery and announces it.
     *
     * @param drawAt when the first ball is drawn, in whole minutes
     */
    @Transactional
    Outcome publish(Person me, CallId call, Instant drawAt, String place) {
        var now = clock.instant();
        pools.hold(call);
        var reasons = new ArrayList<>(ready.inTheWay(me, call, now));
        if (drawAt.isBefore(now.plus(AHEAD))) {
            reasons.add(Sentence.of("placement.not-now.too-soon", (int) AHEAD.toDays()));
        }
        var pool = pools.inForce(call);
        if (pool.isPresent() && lotteries.of(pool.get().id()).isPresent()) {
            return new Outcome.Already();
        }
        if (pool.filter(Pool::hasRoomForAll).isPresent()) {
            reasons.add(Sentence.of("placement.not-now.room-for-all"));
        }
        if (pool.isEmpty() || !reasons.isEmpty()) {
            return new Outcome.NotNow(reasons);
        }
        // It was checked when the pool was frozen that some panel keeps the rules.
        var made = DrawUpLottery.of(pool.get().problem(), TICKETS).orElseThrow();
        var file = new String(LotteryFile.write(made), StandardCharsets.UTF_8);
        var lottery = new Announced(pool.get().id(), file, Digest.fingerprint(file), drawAt, place, me.name(),
                now, List.of(), Optional.empty(), Optional.empty());
        lotteries.add(lottery, me);
        journal.record(now, me.asActor(), "placement.act.lottery-announced",
                FreezePool.subject(pool.get().id()), Map.of("sha256", lottery.sha256()));
        outbox.announced(pool.get(), lottery, now);
        return new Outcome.Published(lottery);
    }
}
