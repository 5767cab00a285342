package no.innovasjonsskolen.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.municipality.Municipalities;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
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

/** The office sees who applies for which municipality, and ends such a right. */
@Controller
class RightsPage implements InMenu {

    static final String ADDRESS = "/kontor/tilganger";
    private static final int MOST = 20;

    /**
     * @param search what was searched for; blank for the newest
     * @param more whether there are more than are shown
     * @param ended that a right has just been ended, and whose; empty unless it is so
     */
    record View(String search, List<Line> lines, boolean more, Optional<String> ended) {}

    /**
     * @param until the day it ends by itself
     * @param alone whether nobody else applies for the municipality
     * @param end where the right is ended
     */
    record Line(String name, String email, String municipality, String since, Optional<String> until,
            boolean alone, String end) {}

    private final People people;
    private final Municipalities municipalities;
    private final MunicipalityName names;
    private final EndRight endRight;
    private final SchoolClock clock;

    RightsPage(People people, Municipalities municipalities, MunicipalityName names, EndRight endRight,
            SchoolClock clock) {
        this.people = people;
        this.municipalities = municipalities;
        this.names = names;
        this.endRight = endRight;
        this.clock = clock;
    }

    @Override
    public List<MenuItem> menuItems() {
        return List.of(new MenuItem(MenuItem.Where.FOOT, 60, ADDRESS, "rights.menu", Who.OFFICE));
    }

    @Access(Who.OFFICE)
    @GetMapping(ADDRESS)
    Page show(@RequestParam(defaultValue = "") String sok, @RequestParam Optional<PersonId> avsluttet,
            @RequestParam Optional<MunicipalityNumber> kommune, Words words) {
        var search = sok.replaceAll("\\p{Cntrl}", " ").strip();
        var found = found(search);
        return Page.show(new View(search, found.stream().limit(MOST).map(it -> line(it, words)).toList(),
                found.size() > MOST, avsluttet.flatMap(people::find)
                        .flatMap(person -> kommune.flatMap(it -> ended(person, it, words)))));
    }

    /** Not what an address says, but what is so: somebody may have opened an old one. */
    private Optional<String> ended(Person person, MunicipalityNumber municipality, Words words) {
        return people.holds(person.id(), EndRight.right(municipality)) ? Optional.empty()
                : Optional.of(words.localize("rights.ended", person.name(), names.of(municipality)));
    }

    @Access(Who.OFFICE)
    @PostMapping(ADDRESS + "/{person}/{municipality}/avslutt")
    Page end(@SignedIn Person me, @PathVariable PersonId person,
            @PathVariable MunicipalityNumber municipality) {
        return switch (endRight.end(me, person, municipality)) {
            case EndRight.Outcome.Ended _ -> Page.goTo(
                    ADDRESS + "?avsluttet=" + person.value() + "&kommune=" + municipality.value());
            case EndRight.Outcome.HadNone _ -> Page.goTo(ADDRESS);
        };
    }

    private List<People.Holder> found(String search) {
        var today = LocalDate.ofInstant(clock.instant(), SchoolClock.OSLO);
        var named = search.isEmpty() ? Stream.<MunicipalityNumber>empty()
                : municipalities.search(search, today).stream().map(it -> it.number());
        return people.holders(RoleKind.COORDINATOR, search, named.map(MunicipalityNumber::value).toList(),
                MOST + 1);
    }

    private Line line(People.Holder holder, Words words) {
        var municipality = new MunicipalityNumber(holder.role().scope());
        return new Line(holder.person().name(), holder.person().email(), names.of(municipality),
                day(holder.since(), words), holder.until().map(it -> day(it, words)), holder.alone(),
                ADDRESS + "/" + holder.person().id().value() + "/" + municipality.value() + "/avslutt");
    }

    private static String day(Instant at, Words words) {
        return words.date(LocalDate.ofInstant(at, SchoolClock.OSLO));
    }
}
