package no.innovasjonsskolen.placement;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.placement.Announced.Held;
import no.innovasjonsskolen.placement.Announced.Written;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.selection.Beacon;
import no.innovasjonsskolen.selection.CheckDraw;
import no.innovasjonsskolen.selection.Draw;
import no.innovasjonsskolen.selection.DrawFile;
import no.innovasjonsskolen.selection.Seed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds the balls and the public number: the draw is held, once, and published in the same transaction. Nobody
 * chooses anything here.
 */
@Component
class HoldDraw {

    /** How it ended. */
    sealed interface Outcome {

        record Drawn(Draw draw) implements Outcome {}

        /** It was held before. */
        record Already() implements Outcome {}

        /** No balls are written down, they count no more, or the call is called off. */
        record NotNow() implements Outcome {}

        /** It is another round than the one that was announced, or nothing proves it. */
        record WrongBeacon() implements Outcome {}
    }

    private final LivePool live;
    private final Lotteries lotteries;
    private final RecordSelection recordSelection;
    private final People people;
    private final Journal journal;
    private final SchoolClock clock;

    HoldDraw(LivePool live, Lotteries lotteries, RecordSelection recordSelection, People people,
            Journal journal, SchoolClock clock) {
        this.live = live;
        this.lotteries = lotteries;
        this.recordSelection = recordSelection;
        this.people = people;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param beacon as the {@link BeaconSource} answered */
    @Transactional
    Outcome hold(CallId call, Beacon beacon) {
        var pool = live.hold(call);
        var lottery = pool.flatMap(it -> lotteries.of(it.id()));
        var written = lottery.flatMap(Announced::written);
        if (pool.isEmpty() || lottery.isEmpty() || written.isEmpty()) {
            return new Outcome.NotNow();
        }
        if (lottery.get().held().isPresent()) {
            return new Outcome.Already();
        }
        return hold(pool.get(), lottery.get(), written.get(), beacon);
    }

    private Outcome hold(Pool pool, Announced lottery, Written written, Beacon beacon) {
        if (beacon.round() != written.round()) {
            return new Outcome.WrongBeacon();
        }
        var now = clock.instant();
        var draw = Draw.hold(lottery.bytes(), written.heldAt(), written.balls(), beacon);
        if (!CheckDraw.faults(lottery.bytes(), draw).isEmpty()) {
            return new Outcome.WrongBeacon();
        }
        var officer = people.get(written.by());
        var made = recordSelection.record(pool, draw.admitted(), draw.reserve(),
                Optional.of(Seed.of(lottery.bytes(), beacon, written.balls())), written.heldAt(),
                new RecordSelection.By(officer, now));
        lotteries.add(pool.id(),
                new Held(made.id(), new String(DrawFile.write(draw), StandardCharsets.UTF_8), now));
        journal.record(now, officer.asActor(), "placement.act.drawn", FreezePool.subject(pool.id()),
                Map.of("ticket", String.valueOf(draw.ticket()), "panel", String.valueOf(draw.panel())));
        return new Outcome.Drawn(draw);
    }
}
