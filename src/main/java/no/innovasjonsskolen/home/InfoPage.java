package no.innovasjonsskolen.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.programme.Contact;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.InMenu;
import no.innovasjonsskolen.site.MenuItem;
import no.innovasjonsskolen.site.MenuItem.Where;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What the law wants told, and how to reach us: pages that are only words. */
@Controller
class InfoPage implements InMenu {

    /**
     * One page.
     *
     * @param demoNote what is invented on it; empty for nothing
     */
    record View(String title, String lead, List<Section> sections, Optional<String> demoNote) {}

    /** A part with its own heading. A link comes last. */
    record Section(String heading, List<String> paragraphs, List<String> points, Optional<Link> link) {}

    /** Where a link leads and what it says. */
    record Link(String url, String text) {}

    private final Contact contact;

    InfoPage(Contact contact) {
        this.contact = contact;
    }

    @Override
    public List<MenuItem> menuItems() {
        return List.of(new MenuItem(Where.FOOT, 10, "/om", "home.foot.about", Who.EVERYONE),
                new MenuItem(Where.FOOT, 20, "/personvern", "home.foot.privacy", Who.EVERYONE),
                new MenuItem(Where.FOOT, 30, "/tilgjengelighet", "home.foot.accessibility", Who.EVERYONE),
                new MenuItem(Where.FOOT, 40, "/kontakt", "home.foot.contact", Who.EVERYONE));
    }

    @Access(Who.EVERYONE)
    @GetMapping("/om")
    Page about(Words words) {
        return page("about", words);
    }

    @Access(Who.EVERYONE)
    @GetMapping("/personvern")
    Page privacy(Words words) {
        return page("privacy", words);
    }

    @Access(Who.EVERYONE)
    @GetMapping("/tilgjengelighet")
    Page accessibility(Words words) {
        return page("accessibility", words);
    }

    @Access(Who.EVERYONE)
    @GetMapping("/kontakt")
    Page reach(Words words) {
        return page("contact", words);
    }

    private Page page(String name, Words words) {
        var key = "home.info." + name;
        var sections = new ArrayList<Section>();
        for (int number = 1; words.has(key + "." + number); number++) {
            sections.add(section(key + "." + number, words));
        }
        return Page.show(new View(words.localize(key), words.localize(key + ".lead"), sections,
                contact.isInvented() && words.has(key + ".invented")
                        ? Optional.of(words.localize(key + ".invented")) : Optional.empty()));
    }

    private Section section(String key, Words words) {
        var link = words.has(key + ".link")
                ? Optional.of(new Link(url(key, words), words.localize(key + ".link", contact.email())))
                : Optional.<Link>empty();
        return new Section(words.localize(key), lines(key + ".text", words), lines(key + ".points", words),
                link);
    }

    private String url(String key, Words words) {
        var url = words.localize(key + ".url", contact.email());
        return url.startsWith("/") ? words.url(url) : url;
    }

    private List<String> lines(String key, Words words) {
        return words.has(key) ? List.of(words.localize(key, contact.email()).split("\n")) : List.of();
    }
}
