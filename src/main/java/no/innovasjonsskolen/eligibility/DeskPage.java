package no.innovasjonsskolen.eligibility;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.eligibility.EligibilityCase.Result;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.municipality.Municipalities;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Deadline;
import no.innovasjonsskolen.site.InMenu;
import no.innovasjonsskolen.site.MenuItem;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The assessors' desk: everybody the school decides about in a call, by what each asks of the reader. */
@Controller
class DeskPage implements InMenu {

    static final String ADDRESS = "/kontor/vurderinger";
    private static final int PAGE_SIZE = 25;

    /** @param board empty while there is no call whose deadline has passed */
    record View(String title, String lead, Optional<Board> board) {}

    /**
     * @param next the first case that asks something of the reader
     * @param batch where those are decided that leave nothing to judge, and how many they are
     * @param workload a line for each assessor
     * @param unmet a line for each requirement that somebody did not meet
     */
    record Board(List<Chip> stages, Optional<String> next, Optional<Batch> batch, List<Line> lines,
            List<String> workload, List<String> unmet,
            Optional<String> before, Optional<String> after) {}

    /** The way to the cases that can be decided together. */
    record Batch(String url, String text) {}

    /** One stage, and how many are in it. */
    record Chip(String url, String text, int many, boolean chosen) {}

    /** One case. */
    record Line(String url, String name, String from, String stage, String tone) {}

    private final Desks desks;
    private final Programmes programmes;
    private final People people;
    private final Municipalities municipalities;
    private final SchoolClock clock;

    DeskPage(Desks desks, Programmes programmes, People people, Municipalities municipalities,
            SchoolClock clock) {
        this.desks = desks;
        this.programmes = programmes;
        this.people = people;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @Override
    public List<MenuItem> menuItems() {
        return List.of(new MenuItem(MenuItem.Where.TOP, 55, ADDRESS, "eligibility.menu", Who.OFFICE));
    }

    static String url(CallId call) {
        return ADDRESS + "?opptak=" + call.value();
    }

    /** Those in one stage. */
    static String url(CallId call, Stage stage) {
        return url(call) + "&vis=" + stage.code();
    }

    @Access(Who.OFFICE)
    @GetMapping(ADDRESS)
    Page show(@SignedIn PersonId me, @RequestParam Optional<CallId> opptak,
            @RequestParam(defaultValue = "") String vis, @RequestParam(defaultValue = "1") String side,
            Words words) {
        var now = clock.instant();
        var call = opptak.map(programmes::call).or(() -> programmes.calls().stream()
                .filter(it -> it.dates().deadline().hasPassed(now)).findFirst());
        if (call.isEmpty() || !call.get().dates().deadline().hasPassed(now)) {
            return Page.show(new View(words.localize("eligibility.desk"),
                    words.localize("eligibility.desk.none"), Optional.empty()));
        }
        var desk = desks.of(call.get().id(), me, now);
        return Page.show(new View(words.localize("eligibility.desk.call", call.get().cohort().name()),
                words.localize("eligibility.desk.progress", desk.decided(), desk.items().size(),
                        desk.teams().decided(), desk.teams().all()),
                Optional.of(board(desk, call.get(), Stage.of(vis), page(side), words))));
    }

    private Board board(Desk desk, Call call, Optional<Stage> chosen, int page, Words words) {
        var found = desk.in(chosen);
        var shown = found.stream().skip((page - 1L) * PAGE_SIZE).limit(PAGE_SIZE).toList();
        var address = url(call.id()) + chosen.map(it -> "&vis=" + it.code()).orElse("");
        return new Board(chips(desk, call, chosen, words),
                desk.in(Optional.empty()).stream().filter(it -> it.stage().asks()).findFirst()
                        .map(it -> words.url(AssessPage.url(it.entrant().id()))),
                batch(desk, call, words), lines(shown, clock.instant(), words),
                desk.workload().entrySet().stream().map(it -> words.localize("eligibility.desk.workload.line",
                        it.getKey(), it.getValue())).toList(),
                unmet(desk, Terms.of(call, programmes.planOf(call)), words),
                page == 1 ? Optional.empty() : Optional.of(words.url(address + "&side=" + (page - 1))),
                found.size() <= page * PAGE_SIZE ? Optional.empty()
                        : Optional.of(words.url(address + "&side=" + (page + 1))));
    }

    private static Optional<Batch> batch(Desk desk, Call call, Words words) {
        var plain = desk.plain().size();
        return plain == 0 ? Optional.empty() : Optional.of(new Batch(words.url(BatchPage.url(call.id())),
                words.localize("eligibility.desk.batch", plain)));
    }

    private static List<String> unmet(Desk desk, Terms terms, Words words) {
        return desk.unmet(terms).entrySet().stream().map(it -> words.localize("eligibility.desk.unmet.line",
                it.getKey().text(terms), it.getValue())).toList();
    }

    private static List<Chip> chips(Desk desk, Call call, Optional<Stage> chosen, Words words) {
        var counts = desk.counts();
        return Arrays.stream(Stage.values()).filter(counts::containsKey)
                .map(it -> new Chip(words.url(url(call.id(), it)), words.say(it),
                        counts.getOrDefault(it, 0), chosen.equals(Optional.of(it))))
                .toList();
    }

    private List<Line> lines(List<Desk.Item> shown, Instant now, Words words) {
        Map<PersonId, String> names = people.namesOf(
                shown.stream().map(it -> it.entrant().person()).toList());
        Map<MunicipalityNumber, String> from = municipalities.namesOf(
                shown.stream().map(it -> it.entrant().lead()).distinct().toList());
        return shown.stream().map(it -> {
            var entrant = it.entrant();
            return new Line(words.url(AssessPage.url(entrant.id())),
                    names.getOrDefault(entrant.person(), ""),
                    words.localize("eligibility.case.from",
                            from.getOrDefault(entrant.lead(), entrant.lead().value()), entrant.reference()),
                    status(it, now, words), it.stage().tone());
        }).toList();
    }

    /** With the day, where it waits for one. */
    private static String status(Desk.Item item, Instant now, Words words) {
        var day = item.file().flatMap(file -> switch (item.stage()) {
            case ASKED -> file.waitsFor(now).map(Request::until);
            case CONDITION -> file.result().flatMap(Result::condition).map(Deadline::new);
            case DISPUTED, SECOND, READY, HEARD, NEW, WAITS, DECIDED, CONFLICTED -> Optional.empty();
        });
        return day.map(it -> words.localize("eligibility.stage." + item.stage().code() + ".until", it))
                .orElseGet(() -> words.say(item.stage()));
    }

    /** A page that is no number is the first. */
    private static int page(String side) {
        return side.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(side) : 1;
    }
}
