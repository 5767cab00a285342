package no.innovasjonsskolen.municipality;

import static no.innovasjonsskolen.clock.SchoolClock.OSLO;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the register knows of one municipality, also of one that is no more. */
@Controller
class MunicipalityPage {

    /**
     * @param ended what to say first when the municipality is no more
     * @param became what came after it, and when; empty while it lives
     * @param successors who has taken over today; empty while it lives
     * @param people inhabitants, newest first; empty for one that ended before they are in the register
     * @param formers the numbers and names that led to it
     * @param map where it lies; none for one that is no more
     */
    record View(String name, List<Names.Name> official, Optional<String> ended, List<String> became,
            List<Link> successors, List<Fact> facts, List<Fact> people, List<Link> neighbours,
            List<Link> formers, Optional<NorwayMap.View> map) {}

    record Fact(String what, String value) {}

    record Link(String url, String text) {}

    private final Municipalities municipalities;
    private final SchoolClock clock;

    MunicipalityPage(Municipalities municipalities, SchoolClock clock) {
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/kommuner/{number:[0-9]{4}}")
    Page show(@PathVariable MunicipalityNumber number, Words words) {
        var today = LocalDate.ofInstant(clock.instant(), OSLO);
        return municipalities.byNumber(number, today)
                .map(municipality -> Page.show(living(municipality, today, words)))
                .or(() -> municipalities.lastKnown(number)
                        .map(municipality -> Page.show(ended(municipality, today, words))))
                .orElseGet(Page::notFound);
    }

    /** The number as a spreadsheet leaves it: without the zero it begins with. */
    @Access(Who.EVERYONE)
    @GetMapping("/kommuner/{digits:[0-9]{3}}")
    Page withoutZero(@PathVariable String digits, Words words) {
        return Page.goTo(url(MunicipalityNumber.of("0" + digits), words));
    }

    private View living(Municipality municipality, LocalDate today, Words words) {
        var number = municipality.number();
        var neighbours = municipalities.neighboursOf(number, today).stream()
                .flatMap(neighbour -> municipalities.byNumber(neighbour, today).stream())
                .sorted(Snapshot.ALPHABETICALLY).toList();
        return new View(municipality.name(), municipality.names().official(), Optional.empty(), List.of(),
                List.of(), facts(municipality, words), people(number, words),
                neighbours.stream().map(neighbour -> link(neighbour, words)).toList(),
                formers(number, today, words),
                Optional.of(map(municipality, neighbours, today, words)));
    }

    private View ended(Municipality municipality, LocalDate today, Words words) {
        var number = municipality.number();
        var successors = municipalities.successorsOf(number, today);
        return new View(municipality.name(), municipality.names().official(),
                Optional.of(words.localize("municipality.page.ended", number.value(), municipality.name())),
                municipalities.becameOf(number, today).stream().map(it -> words.localize(
                        "municipality.page.became", it.on(), it.number().value(), it.name())).toList(),
                successors.stream().map(successor -> new Link(url(successor, words),
                        successor.number() + " " + successor.name())).toList(),
                facts(municipality, words), people(number, words), List.of(),
                formers(number, today, words), Optional.empty());
    }

    private List<Link> formers(MunicipalityNumber number, LocalDate today, Words words) {
        return municipalities.formersOf(number, today).stream()
                .map(it -> new Link(it.number().equals(number) ? "" : url(it.number(), words),
                        words.localize("municipality.page.former", it.number().value(), it.name(),
                                it.until())))
                .toList();
    }

    private List<Fact> facts(Municipality municipality, Words words) {
        var facts = new ArrayList<Fact>();
        facts.add(fact("number", municipality.number().value(), words));
        facts.add(fact("county", municipality.county().officialName(), words));
        facts.add(fact("region", municipality.region().in(words), words));
        var figures = municipality.figures();
        municipality.population().ifPresent(people -> facts.add(fact("band",
                municipalities.sizeBands(LocalDate.ofInstant(clock.instant(), OSLO)).bandOf(people).in(words),
                words)));
        if (figures.centralityClass() != null && figures.centralityIndex() != null) {
            facts.add(fact("centrality", words.localize("municipality.page.centrality.value",
                    figures.centralityClass(), figures.centralityIndex()), words));
        }
        if (municipality.language().form() != null) {
            facts.add(fact("form", municipality.languageForm().in(words), words));
        }
        municipality.samiArea().ifPresent(area -> facts.add(fact("sami", area.in(words), words)));
        if (figures.organisationNumber() != null) {
            facts.add(fact("organisation", spaced(figures.organisationNumber()), words));
        }
        return facts;
    }

    /** Newest first. */
    private List<Fact> people(MunicipalityNumber number, Words words) {
        return municipalities.populationsOf(number).entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey(), Comparator.reverseOrder()))
                .map(entry -> new Fact(words.date(entry.getKey()), words.number(entry.getValue()))).toList();
    }

    private NorwayMap.View map(Municipality municipality, List<Municipality> neighbours, LocalDate today,
            Words words) {
        var marks = new HashMap<MunicipalityNumber, Mark>();
        neighbours.forEach(neighbour -> marks.put(neighbour.number(),
                new Mark(Look.FALLING, words.localize("municipality.page.map.neighbour"))));
        marks.put(municipality.number(), new Mark(Look.SOLID, municipality.name()));
        var caption = new NorwayMap.Caption("kart",
                words.localize("municipality.page.map", municipality.name(), municipality.region()),
                words.localize("municipality.page.map.seen", municipality.name(), neighbours.size()));
        return municipalities.map(today).byShape(caption, marks);
    }

    private static Fact fact(String key, String value, Words words) {
        return new Fact(words.localize("municipality.page." + key), value);
    }

    private static Link link(Municipality municipality, Words words) {
        return new Link(url(municipality, words), municipality.name());
    }

    private static String url(Municipality municipality, Words words) {
        return url(municipality.number(), words);
    }

    private static String url(MunicipalityNumber number, Words words) {
        return words.url("/kommuner/" + number);
    }

    /** «959 377 677». */
    private static String spaced(String number) {
        return number.substring(0, 3) + "\u00a0" + number.substring(3, 6) + "\u00a0" + number.substring(6);
    }
}
