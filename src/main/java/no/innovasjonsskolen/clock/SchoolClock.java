package no.innovasjonsskolen.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The one clock of the house, set by the database so that machines whose own clocks are wrong still agree.
 *
 * <p>Never goes backwards by itself, only when somebody travels. Its zone is Europe/Oslo.
 */
@Component
public class SchoolClock extends Clock {

    /** Where the school is. */
    public static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final Travels travels;
    private final AtomicLong lastMillis = new AtomicLong(Long.MIN_VALUE);
    private volatile Duration ahead = Duration.ZERO;
    private volatile Duration shift = Duration.ZERO;
    private volatile @Nullable Instant stoppedAt;

    SchoolClock(Travels travels) {
        this.travels = travels;
        adjust();
    }

    /** Now, in whole milliseconds: what is stored and what is compared are then the same. */
    @Override
    public Instant instant() {
        var stopped = stoppedAt;
        if (stopped != null) {
            return stopped;
        }
        var now = System.currentTimeMillis() + ahead.toMillis();
        return Instant.ofEpochMilli(lastMillis.accumulateAndGet(now, Math::max));
    }

    /** How far the school's clock is from the database's; zero unless somebody has travelled. */
    public Duration travelled() {
        return shift;
    }

    /** What the time is outside the school: for what must not expire because somebody travels. */
    public Instant outside() {
        return instant().minus(shift);
    }

    /** Moves every node's clock to {@code then}; from there it goes on. Only the demo school calls this. */
    public void travelTo(Instant then, String by) {
        travels.record(Duration.between(travels.databaseNow(), then), by);
        stoppedAt = null;
        adjust();
        // Where the journey ended is known to within some milliseconds: it is never short of where it was to.
        lastMillis.accumulateAndGet(then.toEpochMilli(), Math::max);
    }

    /** Stops this node's clock at {@code then}, for proofs that turn on a millisecond. */
    public void stopAt(Instant then) {
        stoppedAt = then;
    }

    /** Lets a stopped clock go on from the time it really is. */
    public void goOn() {
        stoppedAt = null;
        lastMillis.set(Long.MIN_VALUE);
        adjust();
    }

    /** Asks the database for its time and for journeys made from other nodes. */
    @Scheduled(fixedDelay = 5_000)
    public final void adjust() {
        var before = System.currentTimeMillis();
        shift = travels.shift();
        var there = travels.databaseNow().plus(shift);
        var middle = before + (System.currentTimeMillis() - before) / 2;
        var difference = Duration.ofMillis(there.toEpochMilli() - middle);
        if (difference.minus(ahead).abs().toMillis() > 1_000) {
            lastMillis.set(Long.MIN_VALUE); // A journey: time may go back.
        }
        ahead = difference;
    }

    @Override
    public ZoneId getZone() {
        return OSLO;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
