package no.innovasjonsskolen.sharing;

import java.util.Optional;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.PublicAddress;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Whether the application is shared, since when and by whom; and the buttons that share it and stop it. */
@Controller
class SharingPage {

    /**
     * @param standing since when it is shared, by whom and how often it has been opened; empty while it is
     *        not
     * @param link the new link, shown this once
     * @param period until when a link works, or why none can be made
     */
    record View(Optional<String> standing, Optional<String> link, boolean open, String period, String url,
            String back) {}

    private final Admissions admissions;
    private final Programmes programmes;
    private final LivingLinks living;
    private final ShareApplication shareApplication;
    private final StopSharing stopSharing;
    private final SchoolClock clock;

    SharingPage(Admissions admissions, Programmes programmes, LivingLinks living,
            ShareApplication shareApplication, StopSharing stopSharing, SchoolClock clock) {
        this.admissions = admissions;
        this.programmes = programmes;
        this.living = living;
        this.shareApplication = shareApplication;
        this.stopSharing = stopSharing;
        this.clock = clock;
    }

    static String url(ApplicationId id) {
        return "/soknad/" + id + "/deling";
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/soknad/{id}/deling")
    Page show(@SignedIn PersonId me, @PathVariable ApplicationId id, Words words) {
        return Page.show(view(me, id, Optional.empty(), words));
    }

    /** Answers with the page itself: no address may hold the secret that it shows. */
    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad/{id}/deling")
    Page share(@SignedIn Person me, @PathVariable ApplicationId id, PublicAddress address, Words words) {
        return switch (shareApplication.share(me, id)) {
            case ShareApplication.Outcome.Shared(var secret) -> Page.show(
                    view(me.id(), id, Optional.of(address.origin() + SharedPage.url(secret)), words));
            case ShareApplication.Outcome.NotNow _ -> Page.goTo(url(id));
        };
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad/{id}/deling/slutt")
    Page stop(@SignedIn Person me, @PathVariable ApplicationId id) {
        return switch (stopSharing.stop(me, id)) {
            case StopSharing.Outcome.Stopped _, StopSharing.Outcome.WasNotShared _ -> Page.goTo(url(id));
        };
    }

    private View view(PersonId me, ApplicationId id, Optional<String> link, Words words) {
        var application = admissions.own(id, me);
        var call = programmes.call(application.call());
        var open = SharingPeriod.isOpen(application.withdrawn(), call, clock.instant());
        return new View(
                living.of(application).map(it -> words.localize("sharing.standing",
                        words.dateTime(it.sharedAt()), it.name(), it.opened())),
                link, open,
                open ? words.localize("sharing.until", call.lastDay())
                        : words.localize(application.withdrawn() ? "sharing.withdrawn" : "sharing.over"),
                url(id), words.url(Admissions.url(id)));
    }
}
