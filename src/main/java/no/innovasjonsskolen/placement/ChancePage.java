package no.innovasjonsskolen.placement;

import java.util.List;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.Admissions.OwnApplication;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What chance an application has. While its municipality can still act: alone or with a neighbour, as it is
 * now and if more apply; it tells how many have sent an application, never who. When the pool is frozen: its
 * exact chance, and when the lottery is announced, its tickets.
 */
@Controller
class ChancePage implements Admissions.Way {

    /** @param told what is known of the chance */
    record View(String back, ChanceRange.Told told) {}

    /** One case, and the chance in it. */
    record Case(String what, String chance) {}

    private final Admissions admissions;
    private final ChanceRange range;
    private final OwnTickets tickets;
    private final Programmes programmes;
    private final SchoolClock clock;

    ChancePage(Admissions admissions, ChanceRange range, OwnTickets tickets, Programmes programmes,
            SchoolClock clock) {
        this.admissions = admissions;
        this.range = range;
        this.tickets = tickets;
        this.programmes = programmes;
        this.clock = clock;
    }

    static String url(ApplicationId id) {
        return Admissions.url(id) + "/sjansen";
    }

    @Override
    public Shown from(OwnApplication application, Words words) {
        return new Shown(words.url(url(application.id())), words.localize("placement.chance.title"));
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/soknad/{id}/sjansen")
    Page show(@SignedIn PersonId me, @PathVariable ApplicationId id, Words words) {
        var application = admissions.own(id, me);
        var call = programmes.call(application.call());
        var told = application.withdrawn() || call.cancellation().isPresent()
                ? only("placement.chance.none", words)
                : call.dates().deadline().hasPassed(clock.instant())
                        ? tickets.of(call, id, words).orElseGet(() -> only("placement.chance.later", words))
                : range.of(call, application, words);
        return Page.show(new View(words.url(Admissions.url(id)), told));
    }

    private static ChanceRange.Told only(String key, Words words) {
        return new ChanceRange.Told(words.localize(key), List.of(), List.of(), List.of(), List.of());
    }
}
