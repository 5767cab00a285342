package no.innovasjonsskolen.programme;

import java.time.Clock;
import java.util.List;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.InMenu;
import no.innovasjonsskolen.site.MenuItem;
import no.innovasjonsskolen.site.MenuItem.Where;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The office sees all calls. */
@Controller
class CallsPage implements InMenu {

    /** @param beside what other rooms tell of calls, a sentence each */
    record View(List<Line> calls, List<String> beside) {}

    /** One call. */
    record Line(String url, String cohort, String state, String opens, String lastDay, int places) {}

    private final Programmes programmes;
    private final List<BesideCalls> beside;
    private final Clock clock;

    CallsPage(Programmes programmes, List<BesideCalls> beside, Clock clock) {
        this.programmes = programmes;
        this.beside = beside;
        this.clock = clock;
    }

    @Override
    public List<MenuItem> menuItems() {
        return List.of(new MenuItem(Where.TOP, 50, "/kontor/opptak", "programme.menu.calls", Who.OFFICE));
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/opptak")
    Page calls(Words words) {
        var now = clock.instant();
        return Page.show(new View(programmes.calls().stream().map(call -> new Line(
                words.url(CallPage.url(call.id())), call.cohort().name(),
                words.localize("programme.state." + call.stateAt(now).getClass().getSimpleName()),
                words.shortDate(call.dates().opens()), words.shortDate(call.dates().deadline().lastDay()),
                call.terms().places())).toList(),
                beside.stream().map(it -> it.line(words)).toList()));
    }
}
