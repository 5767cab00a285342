package no.innovasjonsskolen.replacement;

import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.Admissions.OwnApplication;
import no.innovasjonsskolen.offer.Offers;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** From an application's page to the seats of its place. */
@Component
class ReplacementWay implements Admissions.Way {

    private final Offers offers;

    ReplacementWay(Offers offers) {
        this.offers = offers;
    }

    @Override
    public boolean isOpen(OwnApplication application) {
        return offers.place(application.id()).isPresent();
    }

    @Override
    public Shown from(OwnApplication application, Words words) {
        return new Shown(words.url(SeatsPage.url(application.id())), words.localize("replacement.way"));
    }
}
