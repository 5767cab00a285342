package no.innovasjonsskolen.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import no.innovasjonsskolen.database.CheckInvariants;
import no.innovasjonsskolen.selection.Beacon;
import no.innovasjonsskolen.selection.CheckDraw;
import no.innovasjonsskolen.selection.PracticeChain;
import no.innovasjonsskolen.selection.PythonVerifier;
import no.innovasjonsskolen.site.Sentence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** From the deadline to the result, and every step that is refused on the way. */
class DrawDecisionsTest extends DrawsAtWork {

    @Autowired
    private CheckInvariants invariants;

    @Test
    @DisplayName("Søkerlista låses når fristen er ute og alt er bestemt; ellers sies alt som står i veien")
    void frozenWhenAllIsDecided() {
        clock.travelTo(Instant.parse("2027-04-15T21:59:59Z"), "test");
        assertThat(freezePool.freeze(eva, call.id())).isEqualTo(new FreezePool.Outcome.NotNow(List.of(
                Sentence.of("placement.not-now.deadline", call.dates().deadline()))));

        targets(10, region("Nord-Norge", 99, 99));
        clock.travelTo(AFTER_THE_DEADLINE, "test");
        assertThat(freezePool.freeze(eva, call.id())).isEqualTo(new FreezePool.Outcome.NotNow(
                List.of(Sentence.of("placement.not-now.infeasible"))));

        targets(10, region("Nord-Norge", 1, 3));
        var pool = frozen();

        assertThat(freezePool.freeze(nina, call.id())).isEqualTo(new FreezePool.Outcome.Already());
        assertThat(pool.in()).hasSizeGreaterThan(20);
        assertThat(pool.entries()).extracting(Pool.Entry::application).doesNotHaveDuplicates();
        assertThat(pool.out()).extracting(it -> it.why().orElseThrow()).contains(Exclusion.NOT_SENT);
        assertThat(db.sql("select count(*) from admission.application where call = ?")
                .param(call.id().value()).query(Integer.class).single()).isEqualTo(pool.entries().size());
        assertThat(pools.inForce(call.id())).contains(pool);
        assertThat(invariants.broken()).isEmpty();
    }

    @Test
    @DisplayName("Lotteriet kunngjøres når ingen kan si fra lenger, og trekkes av to som skriver det samme")
    void announcedAndDrawn() {
        targets(10, region("Nord-Norge", 1, 3));
        frozen();
        assertThat(publishLottery.publish(eva, call.id(), DRAW_AT, "Lillehammer"))
                .isInstanceOf(PublishLottery.Outcome.NotNow.class);
        clock.travelTo(WINDOW_OVER, "test");
        assertThat(publishLottery.publish(eva, call.id(), WINDOW_OVER.plusSeconds(3_600), "Lillehammer"))
                .isEqualTo(new PublishLottery.Outcome.NotNow(
                        List.of(Sentence.of("placement.not-now.too-soon", 3))));
        assertThat(publishLottery.publish(eva, call.id(), DRAW_AT, "Lillehammer"))
                .isInstanceOf(PublishLottery.Outcome.Published.class);
        assertThat(enterBalls.enter(eva, call.id(), "402"))
                .isEqualTo(new EnterBalls.Outcome.TooEarly(DRAW_AT));

        clock.travelTo(DRAW_AT.plusSeconds(60), "test");
        assertThat(enterBalls.enter(eva, call.id(), "402")).isEqualTo(new EnterBalls.Outcome.Noted());
        assertThat(enterBalls.enter(eva, call.id(), "402")).isEqualTo(new EnterBalls.Outcome.Already());
        assertThat(enterBalls.enter(nina, call.id(), "420")).isEqualTo(new EnterBalls.Outcome.Differ());
        assertThat(enterBalls.enter(nina, call.id(), "402")).isEqualTo(new EnterBalls.Outcome.Noted());
        var outcome = enterBalls.enter(eva, call.id(), "402");
        var written = ((EnterBalls.Outcome.WrittenDown) outcome).written();
        assertThat(enterBalls.enter(eva, call.id(), "403")).isEqualTo(new EnterBalls.Outcome.NotNow());

        assertThat(holdDraw.hold(call.id(), PracticeChain.round(written.round() + 1)))
                .isEqualTo(new HoldDraw.Outcome.WrongBeacon());
        var drawn = holdDraw.hold(call.id(), PracticeChain.round(written.round()));

        var draw = ((HoldDraw.Outcome.Drawn) drawn).draw();
        var selected = selections.of(call.id()).orElseThrow();
        assertThat(selected.selected()).isEqualTo(draw.admitted()).hasSize(10);
        assertThat(selected.reserve()).isEqualTo(draw.reserve());
        assertThat(selected.applications()).hasSize(selected.selected().size() + selected.reserve().size());
        assertThat(selected.seed()).isPresent();
        assertThat(invariants.broken()).isEmpty();
    }

    private int selections() {
        return db.sql("select count(*) from placement.selection").query(Integer.class).single();
    }

    @Test
    @DisplayName("Seksti-fire som trekker samtidig, holder én trekning")
    void oneDraw() throws Exception {
        targets(10);
        var written = writtenDown("007");
        var beacon = PracticeChain.round(written.round());
        var before = selections();
        var gate = new CountDownLatch(1);
        var outcomes = new ArrayList<HoldDraw.Outcome>();
        try (var pool = Executors.newFixedThreadPool(64)) {
            var all = Stream.generate(() -> pool.submit((Callable<HoldDraw.Outcome>) () -> {
                gate.await();
                return holdDraw.hold(call.id(), beacon);
            })).limit(64).toList();
            gate.countDown();
            for (var each : all) {
                outcomes.add(each.get());
            }
        }

        assertThat(outcomes).filteredOn(HoldDraw.Outcome.Drawn.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(HoldDraw.Outcome.Already.class::isInstance).hasSize(63);
        assertThat(selections() - before).isOne();
    }

    @Test
    @DisplayName("Et program utenfra regner trekningen etter, og ser hver endring av det som er kunngjort")
    void checkedFromOutside(@TempDir Path folder) throws IOException {
        targets(10, region("Nord-Norge", 1, 3));
        drawn("402");
        var pool = pools.inForce(call.id()).orElseThrow();
        var lottery = lotteries.of(pool.id()).orElseThrow();
        Files.writeString(folder.resolve("problem.json"), pool.file());
        Files.writeString(folder.resolve("lottery.json"), lottery.file());
        Files.writeString(folder.resolve("draw.json"), lottery.held().orElseThrow().file());

        var right = String.join("\n", PythonVerifier.run(folder, lottery.sha256()).lines());
        assertThat(right).contains("Alt stemmer, men trekningen er bare en øvelse.").doesNotContain("FEIL");
        assertThat(CheckDraw.faults(lottery.bytes(), lottery.held().orElseThrow().draw())).isEmpty();

        db.sql("update placement.lottery set lottery = replace(lottery, '\"tickets\":1000', '\"tickets\":1001')")
                .update();
        Files.writeString(folder.resolve("lottery.json"), lotteries.of(pool.id()).orElseThrow().file());
        assertThat(PythonVerifier.run(folder, lottery.sha256()).code()).isOne();
        assertThat(invariants.broken()).extracting(it -> it.rule())
                .contains("A lottery's file is the one whose fingerprint is published");
    }

    @Test
    @DisplayName("Er det plass til alle, trekkes det ikke lodd")
    void roomForAll() {
        targets(200);
        frozen();
        clock.travelTo(WINDOW_OVER, "test");

        assertThat(publishLottery.publish(eva, call.id(), DRAW_AT, "Lillehammer"))
                .isEqualTo(new PublishLottery.Outcome.NotNow(
                        List.of(Sentence.of("placement.not-now.room-for-all"))));
        assertThat(giveAllAPlace.give(eva, call.id())).isEqualTo(new GiveAllAPlace.Outcome.Given());
        assertThat(giveAllAPlace.give(eva, call.id())).isEqualTo(new GiveAllAPlace.Outcome.Already());

        var selected = selections.of(call.id()).orElseThrow();
        assertThat(selected.reserve()).isEmpty();
        assertThat(selected.seed()).isEmpty();
        assertThat(selected.selected()).hasSize(selected.applications().size());
        assertThat(invariants.broken()).isEmpty();
    }

    @Test
    @DisplayName("To må være enige om å sette en trekning til side, og alt begynner på nytt med søkerlista")
    void setAsideByTwo() {
        targets(10);
        drawn("402");
        var first = selections.of(call.id()).orElseThrow();

        assertThat(setDrawAside.agree(nina, call.id())).isEqualTo(new SetDrawAside.Outcome.NothingThere());
        assertThat(setDrawAside.ask(eva, call.id(), "En søknad manglet.")).isEqualTo(
                new SetDrawAside.Outcome.Asked());
        assertThat(setDrawAside.ask(nina, call.id(), "En annen grunn.")).isInstanceOf(
                SetDrawAside.Outcome.AskedBefore.class);
        assertThat(setDrawAside.agree(eva, call.id())).isEqualTo(new SetDrawAside.Outcome.NotAlone());
        assertThat(selections.of(call.id())).contains(first);
        assertThat(setDrawAside.agree(nina, call.id())).isEqualTo(new SetDrawAside.Outcome.Done());

        assertThat(selections.of(call.id())).isEmpty();
        assertThat(pools.of(call.id()).getFirst().thawed()).isPresent();
        assertThat(frozen().version()).isEqualTo(2);
        assertThat(invariants.broken()).isEmpty();
    }

    @Test
    @DisplayName("Det som er bedt om før resultatet er kjent, faller bort med resultatet, og kan bes om på nytt")
    void anAskLapses() {
        targets(10);
        var written = writtenDown("402");
        setDrawAside.ask(eva, call.id(), "For sikkerhets skyld.");
        var known = Beacon.timeOf(written.round());
        clock.travelTo(known.plusSeconds(1), "test");

        assertThat(setDrawAside.agree(nina, call.id())).isEqualTo(new SetDrawAside.Outcome.NothingThere());
        holdDraw.hold(call.id(), PracticeChain.round(written.round()));
        assertThat(setDrawAside.agree(nina, call.id())).isEqualTo(new SetDrawAside.Outcome.NothingThere());
        assertThat(setDrawAside.ask(nina, call.id(), "En søknad manglet.")).isEqualTo(
                new SetDrawAside.Outcome.Asked());
        assertThat(setDrawAside.agree(eva, call.id())).isEqualTo(new SetDrawAside.Outcome.Done());
        assertThat(pools.of(call.id()).getFirst().thawed().orElseThrow().reason())
                .isEqualTo("En søknad manglet.");
    }

    @Test
    @DisplayName("Er opptaket avlyst, kan ingenting kunngjøres, skrives ned eller trekkes")
    void nothingAfterTheCallIsCalledOff() {
        targets(10);
        var written = writtenDown("402");
        cancelled();

        var cancelled = List.of(Sentence.of("placement.not-now.cancelled"));
        assertThat(holdDraw.hold(call.id(), PracticeChain.round(written.round())))
                .isEqualTo(new HoldDraw.Outcome.NotNow());
        assertThat(enterBalls.enter(eva, call.id(), "402")).isEqualTo(new EnterBalls.Outcome.NotNow());
        assertThat(publishLottery.publish(eva, call.id(), DRAW_AT.plusSeconds(999_960), "Lillehammer"))
                .isIn(new PublishLottery.Outcome.NotNow(cancelled), new PublishLottery.Outcome.Already());
        assertThat(giveAllAPlace.give(eva, call.id())).isEqualTo(
                new GiveAllAPlace.Outcome.NotNow(cancelled));
    }

    @Test
    @DisplayName("Er det ikke bestemt noen mål før fristen, fordeles plassene uten mål")
    void noTargets() {
        places(10);

        var pool = frozen();

        assertThat(pool.problem().rules()).isEmpty();
        assertThat(pool.problem().seats().max()).isEqualTo(10);
    }

    @Test
    @DisplayName("Den som selv har en rolle i en av søknadene, avgjør ingenting om trekningen")
    void notOnesOwn() {
        targets(10);
        var own = Sentence.of("placement.not-now.own");
        actingForOne(eva);

        clock.travelTo(AFTER_THE_DEADLINE, "test");
        assertThat(freezePool.freeze(eva, call.id()))
                .isEqualTo(new FreezePool.Outcome.NotNow(List.of(own)));
        freezePool.freeze(nina, call.id());
        clock.travelTo(WINDOW_OVER, "test");
        assertThat(publishLottery.publish(eva, call.id(), DRAW_AT, "Lillehammer"))
                .isEqualTo(new PublishLottery.Outcome.NotNow(List.of(own)));
        publishLottery.publish(nina, call.id(), DRAW_AT, "Lillehammer");
        assertThat(setDrawAside.ask(eva, call.id(), "En grunn.")).isEqualTo(new SetDrawAside.Outcome.Own());
        clock.travelTo(DRAW_AT.plusSeconds(60), "test");
        assertThat(enterBalls.enter(eva, call.id(), "402")).isEqualTo(new EnterBalls.Outcome.Own());
    }
}
