package no.innovasjonsskolen.placement;

import static java.util.Objects.requireNonNull;

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

/** Every cohort's draw, and how a draw goes. */
@Controller
class DrawsPage implements InMenu {

    record View(List<Line> draws) {}

    record Line(String url, String title, String deadline) {}

    private final PublicDraws draws;

    DrawsPage(PublicDraws draws) {
        this.draws = draws;
    }

    @Override
    public List<MenuItem> menuItems() {
        return List.of(new MenuItem(Where.FOOT, 45, "/loddtrekning", "placement.menu", Who.EVERYONE));
    }

    @Access(Who.EVERYONE)
    @GetMapping("/loddtrekning")
    Page list(Words words) {
        var names = draws.names();
        return Page.show(new View(draws.calls().stream().map(it -> new Line(
                words.url(PublicDraws.url(requireNonNull(names.get(it.id())))),
                words.localize("placement.draw.title", requireNonNull(names.get(it.id()))),
                it.cancellation().isPresent() ? words.localize("placement.not-now.cancelled")
                        : words.localize("placement.draws.deadline", it.dates().deadline())))
                .toList()));
    }
}
