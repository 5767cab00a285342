package no.innovasjonsskolen.municipality;

import static java.util.stream.Collectors.toMap;
import static no.innovasjonsskolen.clock.SchoolClock.OSLO;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.InMenu;
import no.innovasjonsskolen.site.MenuItem;
import no.innovasjonsskolen.site.MenuItem.Where;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All municipalities: search, filter, map, table and file. */
@Controller
class RegisterPage implements InMenu {

    /** @param unknown what the address chose that cannot be chosen */
    record View(RegisterFilter filter, List<String> unknown, String count, RegisterFilter.Choices choices,
            NorwayMap.View map, String otherMap,
            List<Column> columns, List<Row> rows, String sheetUrl, String fileUrl) {}

    /** @param url sorts by it; empty where that says nothing */
    record Column(String text, String url, boolean sorted, boolean falling) {}

    /** @param former the number and name by which it was found, when it has another now */
    record Row(String url, String number, String name, List<Names.Name> parallel, Optional<String> former,
            String county, String region, String people, String band, String form) {}

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Municipalities municipalities;
    private final SchoolClock clock;

    RegisterPage(Municipalities municipalities, SchoolClock clock) {
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @Override
    public List<MenuItem> menuItems() {
        return List.of(new MenuItem(Where.FOOT, 50, "/kommuner", "municipality.foot", Who.EVERYONE));
    }

    @Access(Who.EVERYONE)
    @GetMapping("/kommuner")
    Page list(@RequestParam Map<String, String> address, Words words) {
        var today = LocalDate.ofInstant(clock.instant(), OSLO);
        var choices = choices(today, words);
        var asked = RegisterFilter.of(address);
        var filter = asked.known(choices);
        var found = found(filter, today);
        var formers = formers(filter, today);
        var bands = municipalities.sizeBands(today);
        return Page.show(new View(filter, asked.unknown(choices),
                filter.search().length() > Search.LONGEST_QUESTION
                        ? words.localize("municipality.list.too-long", Search.LONGEST_QUESTION)
                        : words.localize("municipality.list.count", found.size(),
                                municipalities.all(today).size()),
                choices, map(filter, found, today, words),
                words.url(filter.onOtherMap()), columns(filter, words),
                found.stream().map(it -> row(it, Optional.ofNullable(formers.get(it.number())), bands, words))
                        .toList(),
                words.url(filter.asFile(".xlsx")), words.url(filter.asFile(".csv"))));
    }

    @Access(Who.EVERYONE)
    @GetMapping("/kommuner.xlsx")
    Page sheet(@RequestParam Map<String, String> address, Words words) {
        var today = LocalDate.ofInstant(clock.instant(), OSLO);
        return file(address, today, words,
                found -> Page.file("kommuner.xlsx", SHEET, RegisterSheet.write(found,
                        number -> municipalities.formersOf(number, today), words)));
    }

    @Access(Who.EVERYONE)
    @GetMapping("/kommuner.csv")
    Page table(@RequestParam Map<String, String> address, Words words) {
        var today = LocalDate.ofInstant(clock.instant(), OSLO);
        return file(address, today, words,
                found -> Page.file("kommuner.csv", "text/csv;charset=UTF-8", RegisterFile.write(found)));
    }

    /** A file cannot say that it was asked for what cannot be chosen; then there is none. */
    private Page file(Map<String, String> address, LocalDate today, Words words,
            Function<List<Municipality>, Page> print) {
        var filter = RegisterFilter.of(address);
        return filter.unknown(choices(today, words)).isEmpty() ? print.apply(found(filter, today))
                : Page.notFound();
    }

    private List<Municipality> found(RegisterFilter filter, LocalDate today) {
        var start = filter.search().isEmpty()
                ? municipalities.all(today) : municipalities.search(filter.search(), today);
        return filter.among(start, municipalities.sizeBands(today));
    }

    /** Those that are found by what they were: what that was, by what they are. */
    private Map<MunicipalityNumber, Former> formers(RegisterFilter filter, LocalDate today) {
        return municipalities.find(filter.search(), today).stream().filter(it -> it.former().isPresent())
                .collect(toMap(it -> it.municipality().number(), it -> it.former().orElseThrow()));
    }

    private RegisterFilter.Choices choices(LocalDate today, Words words) {
        var counties = municipalities.all(today).stream().map(Municipality::county).distinct()
                .sorted((one, other) -> one.number().compareTo(other.number()))
                .map(county -> option(county.number(), county.name())).toList();
        return new RegisterFilter.Choices(counties,
                municipalities.regions().stream()
                        .map(region -> option(region.code(), region.in(words))).toList(),
                municipalities.sizeBands(today).bands().stream()
                        .map(band -> option(String.valueOf(band.index()), band.brief(words))).toList(),
                Stream.of(LanguageForm.values())
                        .map(form -> option(RegisterFilter.code(form), form.in(words))).toList());
    }

    private static FilterOption option(String value, String label) {
        return new FilterOption(value, label);
    }

    /** Those that fit; or, while nothing is chosen, how large they all are. */
    private NorwayMap.View map(RegisterFilter filter, List<Municipality> found, LocalDate today,
            Words words) {
        var bands = municipalities.sizeBands(today);
        var fits = new Mark(Look.SOLID, words.localize("municipality.list.fits"));
        var marks = found.stream().collect(toMap(Municipality::number,
                municipality -> filter.chooses() ? fits : mark(municipality, bands, words)));
        var all = municipalities.all(today).size();
        var caption = filter.chooses()
                ? new NorwayMap.Caption("kart",
                        words.localize("municipality.list.map.fits", found.size(), all),
                        words.localize("municipality.list.map.fits-seen"))
                : sizes(found, bands.bands().getFirst(), words);
        var map = municipalities.map(today);
        var view = filter.shape() ? map.byShape(caption, marks) : map.asTiles(caption, marks);
        return view.withTableAt("#liste");
    }

    private static NorwayMap.Caption sizes(List<Municipality> all, SizeBands.Band smallest, Words words) {
        var few = all.stream().filter(it -> smallest.holds(it.population().orElse(0))).count();
        return new NorwayMap.Caption("kart",
                words.localize("municipality.list.map.small", few, all.size(), smallest.below()),
                words.localize("municipality.list.map.small-seen"));
    }

    private static Mark mark(Municipality municipality, SizeBands bands, Words words) {
        var band = bands.bandOf(municipality.population().orElse(0));
        return new Mark(Look.values()[band.index()], band.in(words));
    }

    private static List<Column> columns(RegisterFilter filter, Words words) {
        return List.of(column(RegisterFilter.BY_NUMBER, "number", filter, words),
                column(RegisterFilter.BY_NAME, "name", filter, words),
                column(RegisterFilter.BY_COUNTY, "county", filter, words),
                column("", "region", filter, words),
                column(RegisterFilter.BY_POPULATION, "population", filter, words),
                column("", "band", filter, words),
                column("", "form", filter, words));
    }

    private static Column column(String order, String key, RegisterFilter filter, Words words) {
        return new Column(words.localize("municipality.list.column." + key),
                order.isEmpty() ? "" : words.url(filter.sortedBy(order) + "#liste"),
                !order.isEmpty() && filter.order().equals(order), order.equals(RegisterFilter.BY_POPULATION));
    }

    private static Row row(Municipality municipality, Optional<Former> former, SizeBands bands, Words words) {
        var people = municipality.population();
        return new Row(words.url("/kommuner/" + municipality.number()), municipality.number().value(),
                municipality.name(), municipality.names().parallel(),
                former.map(it -> words.localize("municipality.list.former", it.number().value(), it.name(),
                        it.until())),
                municipality.county().name(),
                municipality.region().in(words), people.isPresent() ? words.number(people.getAsInt()) : "",
                people.isPresent() ? bands.bandOf(people.getAsInt()).brief(words) : "",
                municipality.languageForm().in(words));
    }
}
