package no.innovasjonsskolen.offer;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.journal.Actor;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.Programmes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Offers free places to the next and reminds those who have not answered, call by call, each in its own
 * transaction. Nothing becomes true by it: an offer past its last day has lapsed before this runs.
 */
@Component
class KeepFilling {

    static final Actor ACTOR = Actor.system("waiting list");

    private static final Logger LOG = LoggerFactory.getLogger(KeepFilling.class);

    private final Rounds rounds;
    private final FillPlaces fillPlaces;
    private final CloseList closeList;
    private final RemindOfOffers remindOfOffers;
    private final Programmes programmes;
    private final SchoolClock clock;

    KeepFilling(Rounds rounds, FillPlaces fillPlaces, CloseList closeList, RemindOfOffers remindOfOffers,
            Programmes programmes, SchoolClock clock) {
        this.programmes = programmes;
        this.rounds = rounds;
        this.fillPlaces = fillPlaces;
        this.closeList = closeList;
        this.remindOfOffers = remindOfOffers;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 600_000, initialDelay = 600_000)
    public void fill() {
        var today = LocalDate.ofInstant(clock.instant(), SchoolClock.OSLO);
        Stream.concat(rounds.atWork(today).stream(), programmes.calls().stream()
                .filter(it -> it.dates().rolling() && isOverSince(it, today)).map(Call::id)).distinct()
                .forEach(this::keep);
    }

    /** Whether the last day that a place is offered was lately, so that those in line are told. */
    private static boolean isOverSince(Call call, LocalDate today) {
        return ReplyTime.lastToOffer(call).filter(it -> it.isBefore(today)
                && !it.plusDays(Rounds.TOLD_WITHIN).isBefore(today)).isPresent();
    }

    private void keep(CallId call) {
        try {
            remindOfOffers.remind(call);
            if (fillPlaces.fill(ACTOR, call) instanceof FillPlaces.Outcome.ListIsOver) {
                closeList.close(call);
            }
        } catch (RuntimeException failure) {
            // Whatever is wrong with this one, the others are filled, and this one is tried again.
            LOG.error("The places of call {} are not filled", call.value(), failure);
        }
    }
}
