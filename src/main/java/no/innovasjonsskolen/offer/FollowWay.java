package no.innovasjonsskolen.offer;

import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.Admissions.OwnApplication;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** From an application that got no place to where its municipality may follow the school. */
@Component
class FollowWay implements Admissions.Way {

    private final FollowSeat seat;
    private final SchoolClock clock;

    FollowWay(FollowSeat seat, SchoolClock clock) {
        this.seat = seat;
        this.clock = clock;
    }

    @Override
    public boolean isOpen(OwnApplication application) {
        return seat.isOffered(application.id(), clock.instant());
    }

    @Override
    public Shown from(OwnApplication application, Words words) {
        return new Shown(words.url(FollowPage.url(application.id())), words.localize("offer.follow.way"));
    }
}
