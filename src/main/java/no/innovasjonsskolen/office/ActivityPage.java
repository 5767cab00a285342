package no.innovasjonsskolen.office;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.Cases;
import no.innovasjonsskolen.journal.Entry;
import no.innovasjonsskolen.municipality.Municipalities;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Happening;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The activity log: all that has been done to applications, newest first. It asks nothing of anybody. */
@Controller
class ActivityPage {

    private static final int PAGE_SIZE = 50;

    /**
     * @param newest the address of the newest; empty when these are they
     * @param older the address of those before these; empty when there are none
     */
    record View(List<Line> lines, Optional<String> newest, Optional<String> older) {}

    /** What happened, and to which application, if it was one. */
    record Line(Happening happening, Optional<About> about) {}

    record About(String url, String title) {}

    private final CaseTimeline caseTimeline;
    private final Cases cases;
    private final Municipalities municipalities;

    ActivityPage(CaseTimeline caseTimeline, Cases cases, Municipalities municipalities) {
        this.caseTimeline = caseTimeline;
        this.cases = cases;
        this.municipalities = municipalities;
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/aktivitet")
    Page show(@RequestParam(name = "foer", defaultValue = "") String before, Words words) {
        var from = before.matches("[0-9]{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
        var entries = caseTimeline.latest(from, PAGE_SIZE + 1);
        var shown = entries.stream().limit(PAGE_SIZE).toList();
        return Page.show(new View(lines(shown, words),
                from == Long.MAX_VALUE ? Optional.empty() : Optional.of(words.url("/kontor/aktivitet")),
                entries.size() <= PAGE_SIZE ? Optional.empty()
                        : Optional.of(words.url("/kontor/aktivitet?foer=" + shown.getLast().number()))));
    }

    private List<Line> lines(List<Entry> entries, Words words) {
        var titles = cases.titles(entries.stream().map(entry -> entry.subject().id()).distinct().toList());
        var names = municipalities.namesOf(titles.values().stream().map(Cases.Title::lead).toList());
        return entries.stream().map(entry -> new Line(caseTimeline.happening(entry, words),
                Optional.ofNullable(titles.get(entry.subject().id())).map(title -> new About(
                        words.url("/kontor/soknad/" + title.id()),
                        names.getOrDefault(title.lead(), title.lead().value()) + ", " + title.reference()))))
                .toList();
    }
}
