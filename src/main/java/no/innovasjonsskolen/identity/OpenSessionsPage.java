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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Operations sees who is logged in, and logs somebody out everywhere when a device or a secret is lost. */
@Controller
class OpenSessionsPage implements InMenu {

    static final String ADDRESS = "/drift/innlogginger";
    private static final int MOST = 20;

    /**
     * @param search what was searched for; nobody is shown to who has not
     * @param more whether there are more than are shown
     */
    record View(String search, List<Line> lines, boolean more) {}

    /**
     * @param last when she was here last
     * @param end where she is logged out
     */
    record Line(String name, String email, int sessions, String last, String end) {}

    private final Sessions sessions;
    private final EndSessions endSessions;
    private final SchoolClock clock;

    OpenSessionsPage(Sessions sessions, EndSessions endSessions, SchoolClock clock) {
        this.sessions = sessions;
        this.endSessions = endSessions;
        this.clock = clock;
    }

    @Override
    public List<MenuItem> menuItems() {
        return List.of(new MenuItem(MenuItem.Where.TOP_AND_START, 60, ADDRESS, "identity.open.menu",
                Who.OPERATIONS));
    }

    @Access(Who.OPERATIONS)
    @GetMapping(ADDRESS)
    Page show(@RequestParam(defaultValue = "") String sok, Words words) {
        var search = sok.replaceAll("\\p{Cntrl}", " ").strip();
        var found = search.isEmpty() ? List.<Sessions.Visitor>of()
                : sessions.signedIn(search, clock.outside(), MOST + 1);
        return Page.show(new View(search, found.stream().limit(MOST).map(it -> line(it, words)).toList(),
                found.size() > MOST));
    }

    @Access(Who.OPERATIONS)
    @PostMapping(ADDRESS + "/{person}/avslutt")
    Page end(@SignedIn Person me, @PathVariable PersonId person) {
        return switch (endSessions.of(me, person)) {
            case EndSessions.Outcome.Ended _, EndSessions.Outcome.NoneOpen _ -> Page.goTo(ADDRESS);
        };
    }

    private Line line(Sessions.Visitor visitor, Words words) {
        return new Line(visitor.name(), visitor.email(), visitor.sessions(),
                words.dateTime(visitor.last().plus(clock.travelled())),
                ADDRESS + "/" + visitor.person().value() + "/avslutt");
    }
}
