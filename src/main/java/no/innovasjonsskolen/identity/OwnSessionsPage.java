package no.innovasjonsskolen.identity;

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
import org.springframework.web.bind.annotation.PostMapping;

/** Where one is logged in now, and the way out of all other places. */
@Controller
class OwnSessionsPage implements InMenu {

    static final String ADDRESS = "/mine-innlogginger";
    private static final int MOST = 20;

    /**
     * @param others whether she is logged in elsewhere too
     * @param end where those are ended
     */
    record View(List<Line> lines, boolean others, String end) {}

    /** @param here whether it is this browser */
    record Line(String how, String since, String last, boolean here) {}

    private final Sessions sessions;
    private final EndSessions endSessions;
    private final SchoolClock clock;

    OwnSessionsPage(Sessions sessions, EndSessions endSessions, SchoolClock clock) {
        this.sessions = sessions;
        this.endSessions = endSessions;
        this.clock = clock;
    }

    @Override
    public List<MenuItem> menuItems() {
        return List.of(new MenuItem(MenuItem.Where.FOOT, 80, ADDRESS, "identity.sessions.menu",
                Who.SIGNED_IN));
    }

    @Access(Who.SIGNED_IN)
    @GetMapping(ADDRESS)
    Page show(@SignedIn Person me, Browser browser, Words words) {
        var open = sessions.openOf(me.id(), browser.kept(SessionConfiguration.COOKIE).orElse(""),
                clock.outside(), MOST);
        return Page.show(new View(open.stream().map(it -> line(it, words)).toList(),
                open.stream().anyMatch(it -> !it.here()), ADDRESS + "/avslutt"));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping(ADDRESS + "/avslutt")
    Page end(@SignedIn Person me, Browser browser) {
        return switch (endSessions.others(me, browser)) {
            case EndSessions.Outcome.Ended _, EndSessions.Outcome.NoneOpen _ -> Page.goTo(ADDRESS);
        };
    }

    /** Sessions go by the real clock; what is shown goes by the school's, as everything else on the page. */
    private Line line(Sessions.Open open, Words words) {
        return new Line(words.localize("identity.how." + open.how()),
                words.dateTime(open.created().plus(clock.travelled())),
                words.dateTime(open.accessed().plus(clock.travelled())), open.here());
    }
}
