package no.innovasjonsskolen.offer;

import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.placement.BeaconSource;
import no.innovasjonsskolen.selection.Beacon;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks for the public number of each late draw, when its time has come, until it is there. */
@Component
class FetchLateDraws {

    private static final Logger LOG = LoggerFactory.getLogger(FetchLateDraws.class);

    private final LateRights rights;
    private final BeaconSource source;
    private final HoldLateDraw holdLateDraw;
    private final SchoolClock clock;

    FetchLateDraws(LateRights rights, BeaconSource source, HoldLateDraw holdLateDraw, SchoolClock clock) {
        this.rights = rights;
        this.source = source;
        this.holdLateDraw = holdLateDraw;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    public void fetch() {
        rights.waiting().stream().filter(it -> !clock.instant().isBefore(Beacon.timeOf(it.round())))
                .forEach(this::fetch);
    }

    /** What goes wrong in one draw keeps no other from being held. */
    private void fetch(LateRight right) {
        try {
            source.round(right.round()).map(it -> holdLateDraw.hold(right.application(), it))
                    .filter(HoldLateDraw.Outcome.WrongBeacon.class::isInstance)
                    .ifPresent(_ -> LOG.warn("Nothing proves round {} for a late draw", right.round()));
        } catch (RuntimeException failed) {
            LOG.warn("The late draw of application {} could not be held", right.application(), failed);
        }
    }
}
