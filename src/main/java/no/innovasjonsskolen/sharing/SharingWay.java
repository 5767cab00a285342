package no.innovasjonsskolen.sharing;

import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.Admissions.OwnApplication;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** The way from an application to the page where it is shared, which says whether it is. */
@Component
class SharingWay implements Admissions.Way {

    private final LivingLinks living;

    SharingWay(LivingLinks living) {
        this.living = living;
    }

    @Override
    public Shown from(OwnApplication application, Words words) {
        return new Shown(words.url(SharingPage.url(application.id())), living.of(application)
                .map(link -> words.localize("sharing.way.shared", words.dateTime(link.sharedAt())))
                .orElseGet(() -> words.localize("sharing.title")));
    }
}
