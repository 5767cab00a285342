package no.innovasjonsskolen.sharing;

import java.util.Optional;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.Admissions.Nameless;
import no.innovasjonsskolen.admission.Admissions.OwnApplication;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.Programmes;
import org.springframework.stereotype.Component;

/**
 * Which links lead somewhere: those nobody has ended, of an application that may be shared, made by somebody
 * who writes in it and has done so since. All is asked anew each time, so a right that ends or a date that
 * moves counts at once, and a right that is given anew wakes no old link.
 */
@Component
class LivingLinks {

    private final ShareLinks links;
    private final Admissions admissions;
    private final Programmes programmes;
    private final SchoolClock clock;

    LivingLinks(ShareLinks links, Admissions admissions, Programmes programmes, SchoolClock clock) {
        this.links = links;
        this.admissions = admissions;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** The link of an application, if one leads to it. */
    Optional<ShareLink> of(OwnApplication application) {
        return links.of(application.id())
                .filter(_ -> isOpen(application.withdrawn(), application.call())).filter(this::isOfAWriter);
    }

    /** The application a secret leads to. */
    Optional<Nameless> behind(String secret) {
        return links.behind(secret).filter(this::isOfAWriter)
                .map(link -> admissions.nameless(link.application()))
                .filter(application -> isOpen(application.withdrawn(), application.call()));
    }

    private boolean isOfAWriter(ShareLink link) {
        return admissions.hasWrittenSince(link.sharedAt(), link.sharedBy(), link.application());
    }

    private boolean isOpen(boolean withdrawn, CallId call) {
        return SharingPeriod.isOpen(withdrawn, programmes.call(call), clock.instant());
    }
}
