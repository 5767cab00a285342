package no.innovasjonsskolen.placement;

import java.util.concurrent.locks.ReentrantLock;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.selection.Beacon;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks for the public number of each draw that waits for it, when its time has come, until it is there. */
@Component
class FetchBeacon {

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
    @Scheduled(fixedRate = 3_000, initialDelay = 10_000)
    void fetch() {
        if (!busy.tryLock()) {
            return;
        }
        try {
            for (var draw : lotteries.waiting()) {
                if (!clock.instant().isBefore(Beacon.timeOf(draw.round()))) {
                    source.round(draw.round()).ifPresent(it -> holdDraw.hold(draw.call(), it));
                }
            }
        } finally {
            busy.unlock();
        }
    }
}
