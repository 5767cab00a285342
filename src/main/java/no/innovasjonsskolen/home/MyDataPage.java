package no.innovasjonsskolen.home;

import java.util.Arrays;
import java.util.List;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.privacy.PersonalCopies;
import no.innovasjonsskolen.privacy.PersonalCopies.Found;
import no.innovasjonsskolen.privacy.PersonalTable;
import no.innovasjonsskolen.privacy.Retention;
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

/**
 * What the school holds about the one who is signed in, why and how long; and a copy of it (GDPR art. 15).
 */
@Controller
class MyDataPage implements InMenu {

    private static final String ADDRESS = "/mine-opplysninger";

    /** @param email whom to ask about what is not in the copy */
    record View(List<Group> groups, String file, String email) {}

    /** What is kept for one reason. */
    record Group(String title, String why, String howLong, List<Line> lines) {}

    /** What is found in one table, and how many times. */
    record Line(String text, String many) {}

    private final PersonalCopies personalCopies;
    private final Contact contact;
    private final SchoolClock clock;

    MyDataPage(PersonalCopies personalCopies, Contact contact, SchoolClock clock) {
        this.personalCopies = personalCopies;
        this.contact = contact;
        this.clock = clock;
    }

    @Override
    public List<MenuItem> menuItems() {
        return List.of(new MenuItem(Where.FOOT, 25, ADDRESS, "home.foot.my-data", Who.SIGNED_IN));
    }

    @Access(Who.SIGNED_IN)
    @GetMapping(ADDRESS)
    Page show(@SignedIn PersonId me, Words words) {
        var found = personalCopies.of(me.value());
        return Page.show(new View(Arrays.stream(Retention.values())
                .map(kept -> group(kept, found, words)).filter(group -> !group.lines().isEmpty()).toList(),
                ADDRESS + ".json", contact.email()));
    }

    @Access(Who.SIGNED_IN)
    @GetMapping(ADDRESS + ".json")
    Page file(@SignedIn PersonId me, Words words) {
        return Page.file(words.localize("home.my-data.file") + ".json", "application/json",
                personalCopies.json(me.value(), clock.instant()));
    }

    private static Group group(Retention kept, List<Found> found, Words words) {
        var key = "privacy.retention." + kept.code();
        return new Group(words.localize(key), words.localize(key + ".why"), words.localize(key + ".how-long"),
                found.stream().filter(it -> it.table().columns().stream()
                        .anyMatch(column -> column.handling().equals(new PersonalTable.Given(kept))))
                        .map(it -> new Line(words.localize(it.table().key()),
                                words.localize("home.my-data.many", it.rows().size())))
                        .toList());
    }
}
