package no.innovasjonsskolen.sharing;

import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.Admissions.OwnApplication;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** The way from an application to the page where it is shared, which says whether it is. */
@Component
class SharingWay implements Admissions.Way {

    private final ShareLinks links;
    private final Programmes programmes;
    private final SchoolClock clock;

    SharingWay(ShareLinks links, Programmes programmes, SchoolClock clock) {
        this.links = links;
        this.programmes = programmes;
        this.clock = clock;
    }

    @Override
    public Shown from(OwnApplication application, Words words) {
        return new Shown(words.url(SharingPage.url(application.id())), links.of(application.id())
                .filter(_ -> SharingPeriod.isOpen(application.withdrawn(),
                        programmes.call(application.call()), clock.instant()))
                .map(link -> words.localize("sharing.way.shared", words.dateTime(link.sharedAt())))
                .orElseGet(() -> words.localize("sharing.title")));
    }
}
