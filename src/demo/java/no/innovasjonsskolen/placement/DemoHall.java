package no.innovasjonsskolen.placement;

import static java.util.stream.Collectors.toSet;

import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.innovasjonsskolen.selection.Application;
import no.innovasjonsskolen.selection.Beacon;
import no.innovasjonsskolen.selection.Draw;
import no.innovasjonsskolen.selection.PracticeChain;
import no.innovasjonsskolen.selection.Problem;
import no.innovasjonsskolen.selection.Reserve;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Two officers of the demo school write down balls that nobody has drawn. */
@Profile("demo & !production")
@Component
class DemoHall {

    private static final String OTHERWISE = "402";

    private final EnterBalls enterBalls;
    private final Pools pools;
    private final Lotteries lotteries;
    private final DemoOffice office;

    DemoHall(EnterBalls enterBalls, Pools pools, Lotteries lotteries, DemoOffice office) {
        this.enterBalls = enterBalls;
        this.pools = pools;
        this.lotteries = lotteries;
        this.office = office;
    }

    /**
     * The demo school's public number is known beforehand, and the balls are invented: they are such that a
     * joint application is selected, for the story goes on with one; and, where they can be, such that two of
     * the others may say no to places that nobody alone can take over.
     */
    void writeDown() {
        pools.inForce(office.call()).ifPresent(pool -> lotteries.of(pool.id()).ifPresent(lottery -> {
            var heldAt = office.now().truncatedTo(ChronoUnit.SECONDS);
            var beacon = PracticeChain.round(Beacon.roundFor(heldAt));
            var problem = pool.problem();
            Supplier<Stream<Draw>> draws = () -> IntStream.range(0, PublishLottery.TICKETS)
                    .mapToObj("%03d"::formatted)
                    .map(it -> Draw.hold(lottery.bytes(), heldAt, it, beacon))
                    .filter(it -> hasJoint(problem, it));
            var balls = draws.get().filter(it -> mayBeDrawnAnew(problem, it)).findFirst()
                    .or(() -> draws.get().findFirst()).map(Draw::balls).orElse(OTHERWISE);
            DemoOffice.log(enterBalls.enter(office.eva(), office.call(), balls));
            DemoOffice.log(enterBalls.enter(office.nina(), office.call(), balls));
        }));
    }

    private static boolean hasJoint(Problem problem, Draw draw) {
        return problem.applications().stream().filter(it -> it.members().size() > 1).map(Application::id)
                .anyMatch(draw.admitted()::contains);
    }

    private static boolean mayBeDrawnAnew(Problem problem, Draw draw) {
        var waiting = new Reserve(draw.reserve());
        var single = problem.applications().stream().filter(it -> it.members().size() == 1)
                .map(Application::id).filter(draw.admitted()::contains).toList();
        return single.stream().anyMatch(one -> single.stream().anyMatch(other -> waiting
                .next(problem, without(draw, one, other)).isEmpty()));
    }

    private static Set<String> without(Draw draw, String one, String other) {
        return draw.admitted().stream().filter(it -> !it.equals(one) && !it.equals(other)).collect(toSet());
    }
}
