package no.innovasjonsskolen.placement;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import no.innovasjonsskolen.clock.DemoStory;
import no.innovasjonsskolen.clock.SchoolClock;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo school's draw, from the frozen pool to the result. */
@Profile("demo & !production")
@Component
class DemoDraws implements DemoStory {

    private static final LocalDateTime DRAW_AT = LocalDateTime.parse("2027-05-25T12:00");

    private final FreezePool freezePool;
    private final DemoObjection objection;
    private final PublishLottery publishLottery;
    private final DemoHall hall;
    private final FetchBeacon fetchBeacon;
    private final DemoOffice office;

    DemoDraws(FreezePool freezePool, DemoObjection objection, PublishLottery publishLottery, DemoHall hall,
            FetchBeacon fetchBeacon, DemoOffice office) {
        this.freezePool = freezePool;
        this.objection = objection;
        this.publishLottery = publishLottery;
        this.hall = hall;
        this.fetchBeacon = fetchBeacon;
        this.office = office;
    }

    @Override
    public List<Event> events() {
        return List.of(event("pool frozen", "2027-05-13T12:00", this::freeze),
                event("objected", "2027-05-14T10:00", objection::raise),
                event("objection answered", "2027-05-19T10:00", objection::answer),
                event("lottery announced", "2027-05-21T10:00", this::announce),
                event("balls written down", "2027-05-25T12:05", hall::writeDown),
                event("drawn", "2027-05-25T12:20", fetchBeacon::fetch));
    }

    private static Event event(String name, String at, Runnable happens) {
        return new Event("placement " + name, LocalDateTime.parse(at), happens);
    }

    private void freeze() {
        DemoOffice.log(freezePool.freeze(office.eva(), office.call()));
    }

    private void announce() {
        DemoOffice.log(publishLottery.publish(office.eva(), office.call(), drawAt(), "Lillehammer"));
    }

    private static Instant drawAt() {
        return DRAW_AT.atZone(SchoolClock.OSLO).toInstant();
    }
}
