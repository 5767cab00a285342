package no.innovasjonsskolen.clock;

import java.time.LocalDateTime;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo school begins in the middle of a call, the first time it is started. */
@Profile("demo & !production")
@Component
class DemoClock implements SmartInitializingSingleton {

    private static final LocalDateTime BEGINNING = LocalDateTime.of(2027, 3, 10, 10, 0);

    private final SchoolClock clock;
    private final Travels travels;

    DemoClock(SchoolClock clock, Travels travels) {
        this.clock = clock;
        this.travels = travels;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (travels.isEmpty()) {
            clock.travelTo(BEGINNING.atZone(SchoolClock.OSLO).toInstant(), "demo");
        }
    }
}
