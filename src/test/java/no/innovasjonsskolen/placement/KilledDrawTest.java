package no.innovasjonsskolen.placement;

import static org.assertj.core.api.Assertions.assertThat;

import no.innovasjonsskolen.KilledAct;
import no.innovasjonsskolen.selection.Beacon;
import no.innovasjonsskolen.selection.PracticeChain;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever freezes a pool or holds a draw may be killed at any moment. */
class KilledDrawTest extends DrawsAtWork {

    @Autowired
    private ApplicationContext house;
    @Autowired
    private FetchBeacon fetchBeacon;

    @Test
    @DisplayName("Blir serveren drept mens søkerlista låses, er den låst én gang eller ikke i det hele tatt")
    void freeze() {
        targets(10, region("Nord-Norge", 1, 3));
        clock.travelTo(AFTER_THE_DEADLINE, "test");

        var said = new KilledAct(house).tried("freeze", () -> freezePool.freeze(eva, call.id()));

        System.out.println("acts> " + said);
        assertThat(pools.of(call.id())).hasSize(1);
    }

    @Test
    @DisplayName("Blir serveren drept mens det trekkes, er det trukket én gang eller ikke i det hele tatt; jobben trekker etterpå")
    void draw() {
        targets(10, region("Nord-Norge", 1, 3));
        var written = writtenDown("402");
        var beacon = PracticeChain.round(written.round());

        var said = new KilledAct(house).tried("draw", () -> holdDraw.hold(call.id(), beacon));
        var first = selections.of(call.id()).orElseThrow();
        clock.travelTo(Beacon.timeOf(written.round()), "test");
        fetchBeacon.fetch();

        System.out.println("acts> " + said);
        assertThat(selections.of(call.id())).contains(first);
    }
}
