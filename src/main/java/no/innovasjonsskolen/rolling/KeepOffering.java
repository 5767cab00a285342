package no.innovasjonsskolen.rolling;

import java.util.Optional;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.journal.Actor;
import no.innovasjonsskolen.programme.CallId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Offers what is left, call by call, each in its own transaction. The office's button does the same. */
@Component
class KeepOffering {

    private static final Actor ACTOR = Actor.system("line");

    private static final Logger LOG = LoggerFactory.getLogger(KeepOffering.class);

    private final Lines lines;
    private final OfferLeft offerLeft;
    private final SchoolClock clock;

    KeepOffering(Lines lines, OfferLeft offerLeft, SchoolClock clock) {
        this.lines = lines;
        this.offerLeft = offerLeft;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 600_000, initialDelay = 660_000)
    public void offer() {
        lines.open(clock.instant()).forEach(it -> offer(it.id()));
    }

    private void offer(CallId call) {
        try {
            offerLeft.offer(call, ACTOR, Optional.empty());
        } catch (RuntimeException failure) {
            // Whatever is wrong with this one, the others are seen to, and this one is tried again.
            LOG.error("What is left in call {} is not offered", call.value(), failure);
        }
    }
}
