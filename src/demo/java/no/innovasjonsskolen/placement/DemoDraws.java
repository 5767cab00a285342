package no.innovasjonsskolen.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.programme.Call;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The demo school's draw goes on as its clock goes: officers freeze the pool when everything is decided,
 * announce the lottery and write down what no balls have shown. Whoever looks on may do each of it first.
 */
@Component
@Profile("demo & !production")
class DemoDraws {

    private static final int DAYS_AHEAD = 4;

    private final PublicDraws draws;
    private final FreezePool freezePool;
    private final PublishLottery publishLottery;
    private final EnterBalls enterBalls;
    private final People people;
    private final SchoolClock clock;

    @Value("${skolen.demo.draws:true}")
    private boolean on;

    DemoDraws(PublicDraws draws, FreezePool freezePool, PublishLottery publishLottery, EnterBalls enterBalls,
            People people, SchoolClock clock) {
        this.draws = draws;
        this.freezePool = freezePool;
        this.publishLottery = publishLottery;
        this.enterBalls = enterBalls;
        this.people = people;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 20_000, initialDelay = 60_000)
    void goOn() {
        var officers = people.holding(new Role(RoleKind.OFFICE, ""));
        if (on && officers.size() > 1) {
            var now = clock.instant();
            draws.calls().stream().filter(it -> it.dates().deadline().hasPassed(now))
                    .forEach(it -> goOn(it, officers, now));
        }
    }

    private void goOn(Call call, List<Person> officers, Instant now) {
        var one = officers.getFirst();
        switch (draws.of(call).stageAt(now)) {
            case COMING -> {
                if (freezePool.inTheWay(call.id()).isEmpty()) {
                    freezePool.freeze(one, call.id());
                }
            }
            case FROZEN -> publishLottery.publish(one, call.id(), noon(now), "Lillehammer");
            case MEETING -> officers.stream().limit(2).forEach(
                    it -> enterBalls.enter(it, call.id(), "%03d".formatted(now.getEpochSecond() % 1000)));
            case ANNOUNCED, WRITTEN_DOWN, DRAWN, ROOM_FOR_ALL -> {
            }
        }
    }

    private static Instant noon(Instant now) {
        return LocalDate.ofInstant(now, SchoolClock.OSLO).plusDays(DAYS_AHEAD).atTime(LocalTime.NOON)
                .atZone(SchoolClock.OSLO).toInstant();
    }
}
