package no.innovasjonsskolen.placement;

import java.util.concurrent.locks.ReentrantLock;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.placement.Lotteries.Waiting;
import no.innovasjonsskolen.selection.Beacon;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks for the public number of each draw that waits for it, when its time has come, until it is there. */
@Component
class FetchBeacon {

    private static final Logger LOG = LoggerFactory.getLogger(FetchBeacon.class);
    private static final int SECONDS_BETWEEN = 3;
    private static final int SECONDS_OF_A_MINUTE = 60;

    private final Lotteries lotteries;
    private final BeaconSource source;
    private final HoldDraw holdDraw;
    private final SchoolClock clock;
    private final ReentrantLock busy = new ReentrantLock();

    FetchBeacon(Lotteries lotteries, BeaconSource source, HoldDraw holdDraw, SchoolClock clock) {
        this.lotteries = lotteries;
        this.source = source;
        this.holdDraw = holdDraw;
        this.clock = clock;
    }

    /** A fixed rate, not a delay: all delayed jobs share one thread, and a server far away may hang. */
    @Scheduled(fixedRate = SECONDS_BETWEEN * 1_000, initialDelay = 10_000)
    void fetch() {
        if (!busy.tryLock()) {
            return;
        }
        try {
            for (var draw : lotteries.waiting()) {
                if (!clock.instant().isBefore(Beacon.timeOf(draw.round()))) {
                    fetch(draw);
                }
            }
        } finally {
            busy.unlock();
        }
    }

    /** What goes wrong in one draw keeps no other from being held. */
    private void fetch(Waiting draw) {
        try {
            var beacon = source.round(draw.round());
            if (beacon.isEmpty()) {
                warnIfLate(draw);
            } else if (holdDraw.hold(draw.call(), beacon.get()) instanceof HoldDraw.Outcome.WrongBeacon) {
                LOG.warn("Round {} is not the one announced for call {}, or nothing proves it", draw.round(),
                        draw.call());
            }
        } catch (RuntimeException failed) {
            LOG.warn("The draw of call {} could not be held", draw.call(), failed);
        }
    }

    /** Once a minute, not at each attempt. */
    private void warnIfLate(Waiting draw) {
        var now = clock.instant();
        if (draw.isLate(now) && now.getEpochSecond() % SECONDS_OF_A_MINUTE < SECONDS_BETWEEN) {
            LOG.warn("Round {} has not come for call {}", draw.round(), draw.call());
        }
    }
}
