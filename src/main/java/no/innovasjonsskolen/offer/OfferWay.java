package no.innovasjonsskolen.offer;

import java.util.List;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.Admissions.OwnApplication;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.LetterContacts.LostWithApplication;
import no.innovasjonsskolen.admission.Seats;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** From an application's page to its place, and what becomes of that if the application is withdrawn. */
@Component
class OfferWay implements Admissions.Way, LostWithApplication, Seats.Placed {

    private final OfferRows rows;
    private final Rounds rounds;
    private final SchoolClock clock;

    OfferWay(OfferRows rows, Rounds rounds, SchoolClock clock) {
        this.rows = rows;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public boolean isOpen(OwnApplication application) {
        return rows.newest(application.id()).filter(it -> it.sent().isPresent()).isPresent()
                || !rounds.waiting(List.of(application.id())).isEmpty();
    }

    @Override
    public boolean isPlaced(ApplicationId id) {
        return Offers.isLiving(rows.newest(id), clock.instant());
    }

    @Override
    public Shown from(OwnApplication application, Words words) {
        return new Shown(words.url(OfferPage.url(application.id())), words.localize("offer.way"));
    }

    @Override
    public List<Worded> lostWith(OwnApplication application) {
        return isPlaced(application.id()) ? List.of(Sentence.of("offer.lost.place"))
                : rounds.waiting(List.of(application.id())).isEmpty() ? List.of()
                : List.of(Sentence.of("offer.lost.list"));
    }
}
