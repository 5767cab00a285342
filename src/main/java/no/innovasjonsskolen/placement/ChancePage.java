package no.innovasjonsskolen.placement;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.Admissions.OwnApplication;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.programme.Call;
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

    /**
     * @param lead the answer in a sentence
     * @param cases what it would be in each case; none when it is not worked out
     * @param rests what it rests on, a sentence each
     */
    record View(String back, String lead, List<Case> cases, List<String> why, List<String> rests,
            Optional<PublishedTargets.View> targets) {}

    /** One case, and the chance in it. */
    record Case(String what, String chance) {}

    private final Admissions admissions;
    private final ChanceRange range;
    private final OwnTickets tickets;
    private final PublishedTargets published;
    private final Programmes programmes;
    private final SchoolClock clock;

    ChancePage(Admissions admissions, ChanceRange range, OwnTickets tickets, PublishedTargets published,
            Programmes programmes, SchoolClock clock) {
        this.admissions = admissions;
        this.range = range;
        this.tickets = tickets;
        this.published = published;
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
        var now = clock.instant();
        if (application.withdrawn() || call.cancellation().isPresent()) {
            return told(id, words.localize("placement.chance.none"), words);
        }
        var told = call.dates().deadline().hasPassed(now)
                ? tickets.of(call, id, words)
                : Optional.of(range.of(call, application, words));
        return told.map(it -> page(call, id, it, words))
                .orElseGet(() -> told(id, words.localize("placement.chance.later"), words));
    }

    private Page page(Call call, ApplicationId id, ChanceRange.Told told, Words words) {
        return Page.show(new View(words.url(Admissions.url(id)), told.lead(), told.cases(), told.why(),
                told.rests(), Optional.of(published.of(call, words))));
    }

    private static Page told(ApplicationId id, String lead, Words words) {
        return Page.show(new View(words.url(Admissions.url(id)), lead, List.of(), List.of(), List.of(),
                Optional.empty()));
    }
}
