package no.innovasjonsskolen.office;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.admission.CaseGroup;
import no.innovasjonsskolen.admission.Cases;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.InMenu;
import no.innovasjonsskolen.site.MenuItem;
import no.innovasjonsskolen.site.MenuItem.Where;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The work list: a call's applications by what they ask of the office. */
@Controller
class WorkListPage implements InMenu {

    static final int PAGE_SIZE = 25;

    /** @param list the applications; empty while there is no call */
    record View(String title, String lead, Optional<Board> list) {}

    /** @param empty why nothing is shown, when nothing is */
    record Board(WorkChoices choices, Ways ways, String count, String empty, List<Section> sections,
            Turning turning, Files files, CallFigures figures) {}

    /**
     * Ways to see the list.
     *
     * @param mine those the reader has given a name
     * @param save where this way is given one; empty where nothing is chosen
     */
    record Ways(List<WorkChoices.StatusLink> statuses, List<SavedViewsPage.Link> mine,
            Optional<String> save) {}

    /** Where the list is taken along. */
    record Files(String csv, String sheet, String peopleCsv, String peopleSheet) {}

    /** A group, or what the page has of it; {@code goesOn} from the page before. */
    record Section(String id, String title, int many, boolean goesOn, String hint, List<CaseRow> rows) {}

    /** The way to the pages before and after; {@code place} says which these are. */
    record Turning(String place, Optional<String> before, Optional<String> after) {}

    private final WorkQuery workQuery;
    private final Cases cases;
    private final SavedViews savedViews;
    private final SchoolClock clock;

    WorkListPage(WorkQuery workQuery, Cases cases, SavedViews savedViews, SchoolClock clock) {
        this.workQuery = workQuery;
        this.cases = cases;
        this.savedViews = savedViews;
        this.clock = clock;
    }

    @Override
    public List<MenuItem> menuItems() {
        return List.of(new MenuItem(Where.TOP_AND_START, 40, "/kontor", "office.menu", Who.OFFICE));
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor")
    Page list(@SignedIn PersonId me, WorkFilter filter, Words words) {
        var now = clock.instant();
        var call = workQuery.call(filter, now);
        if (call.isEmpty()) {
            return filter.call().isPresent() ? Page.notFound()
                    : Page.show(new View(words.localize("office.title"), words.localize("office.no-call"),
                            Optional.empty()));
        }
        return Page.show(new View(words.localize("office.title.call", call.get().cohort().name()),
                CallFigures.lead(call.get(), now, words),
                Optional.of(board(me, filter, call.get(), now, words))));
    }

    private Board board(PersonId me, WorkFilter filter, Call call, Instant now, Words words) {
        var list = workQuery.list(call, me, now);
        var found = list.chosen(filter);
        var all = found.size();
        var page = Math.min(filter.page(), Math.max(1, (all + PAGE_SIZE - 1) / PAGE_SIZE));
        var from = (page - 1) * PAGE_SIZE;
        var shown = found.stream().skip(from).limit(PAGE_SIZE).toList();
        var choices = new WorkChoices(filter, list.places(), workQuery.calls(), call, words);
        return new Board(choices, ways(me, filter, choices, list, words),
                words.localize(filter.narrows() ? "office.count.found" : "office.count", all),
                all > 0 ? "" : words.localize(empty(filter, call, now), WorkFilter.LONGEST_SEARCH),
                sections(shown, WorkList.groups(found), from,
                        new Printing(filter, list.places(), call, now, words)),
                turning(filter, page, all, words), files(filter.with(WorkFilter.PAGE, ""), words),
                CallFigures.of(cases.applicants(call.id()), list.places(), words));
    }

    private Ways ways(PersonId me, WorkFilter filter, WorkChoices choices, WorkList list,
            Words words) {
        return new Ways(choices.statuses(list.items().size(), list.counts()),
                savedViews.of(me).stream().map(view -> SavedViewsPage.link(view, words)).toList(),
                filter.narrows() && !filter.searchesForTooMuch()
                        ? Optional.of(words.url(filter.lasting().under("/kontor/visninger")))
                        : Optional.empty());
    }

    private static Files files(WorkFilter filter, Words words) {
        return new Files(words.url(filter.under("/kontor/soknader.csv")),
                words.url(filter.under("/kontor/soknader.xlsx")),
                words.url(filter.under("/kontor/deltakere.csv")),
                words.url(filter.under("/kontor/deltakere.xlsx")));
    }

    private static String empty(WorkFilter filter, Call call, Instant now) {
        if (filter.searchesForTooMuch()) {
            return "office.empty.too-long";
        }
        if (filter.narrows()) {
            return "office.empty.found";
        }
        return call.dates().deadline().hasPassed(now) && !call.stateAt(now).takesApplications()
                ? "office.empty.over" : "office.empty";
    }

    private record Printing(WorkFilter filter, Places places, Call call, Instant now, Words words) {

        CaseRow row(WorkList.Found found) {
            var list = filter.with(WorkFilter.LIST, String.valueOf(now.toEpochMilli()));
            return CaseRow.of(found, words.url(list.under("/kontor/soknad/" + found.item().line().id())),
                    places, now, words);
        }
    }

    private static List<Section> sections(List<WorkList.Found> shown, Map<CaseGroup, Integer> counts,
            int from, Printing printing) {
        var sections = new ArrayList<Section>();
        var before = 0;
        for (var group : counts.keySet()) {
            var rows = shown.stream().filter(it -> it.item().line().group() == group).map(printing::row)
                    .toList();
            if (!rows.isEmpty()) {
                sections.add(new Section(group.code(), printing.words().localize(heading(group, printing)),
                        counts.get(group), before < from, hint(group, printing), rows));
            }
            before += counts.get(group);
        }
        return sections;
    }

    private static String heading(CaseGroup group, Printing printing) {
        var over = group == CaseGroup.DRAFT
                && !printing.call().stateAt(printing.now()).takesApplications();
        return "office.group." + (over ? "draft.over" : group.code());
    }

    private static String hint(CaseGroup group, Printing printing) {
        var key = heading(group, printing) + ".hint";
        return printing.words().has(key) ? printing.words().localize(key) : "";
    }

    private static Turning turning(WorkFilter filter, int page, int all, Words words) {
        var first = (page - 1) * PAGE_SIZE + 1;
        var last = Math.min(all, page * PAGE_SIZE);
        return new Turning(words.localize("office.page.place", first, last, all),
                page == 1 ? Optional.empty() : Optional.of(turned(filter, page - 1, words)),
                last == all ? Optional.empty() : Optional.of(turned(filter, page + 1, words)));
    }

    private static String turned(WorkFilter filter, int page, Words words) {
        var number = page == 1 ? "" : String.valueOf(page);
        return words.url(filter.with(WorkFilter.PAGE, number).under("/kontor"));
    }
}
