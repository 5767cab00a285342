package no.innovasjonsskolen.disclosure;

import java.time.Instant;
import java.util.List;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.InMenu;
import no.innovasjonsskolen.site.MenuItem;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The requests to see documents, to the office: those that wait for it, and the newest of the others. */
@Controller
class OfficeDisclosuresPage implements InMenu {

    static final String ADDRESS = "/kontor/innsyn";
    private static final int MOST = 200;

    record View(List<Line> requests) {}

    /** One request, and its last day. */
    record Line(String url, String title, String due, String status, String tone) {}

    private final Disclosures disclosures;
    private final SchoolClock clock;

    OfficeDisclosuresPage(Disclosures disclosures, SchoolClock clock) {
        this.disclosures = disclosures;
        this.clock = clock;
    }

    @Override
    public List<MenuItem> menuItems() {
        return List.of(new MenuItem(MenuItem.Where.FOOT, 67, ADDRESS, "disclosure.office.menu", Who.OFFICE));
    }

    @Access(Who.OFFICE)
    @GetMapping(ADDRESS)
    Page show(Words words) {
        var now = clock.instant();
        return Page.show(
                new View(disclosures.newest(MOST).stream().map(it -> line(it, now, words)).toList()));
    }

    private static Line line(Disclosure request, Instant now, Words words) {
        return new Line(words.url(OfficeDisclosurePage.url(request.id())),
                words.localize("disclosure.request", request.reference()),
                words.localize("disclosure.office.due", request.askedAt(), request.due()),
                DisclosureText.status(request, now, words), DisclosureText.tone(request, now));
    }
}
