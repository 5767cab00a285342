package no.innovasjonsskolen.rehearsal;

import java.util.List;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.placement.TargetDesk;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The draws on trial in a call, newest first. */
@Controller
class RehearsalsPage {

    /** @param none why there are none; empty when there are */
    record View(String title, String lead, String back, String none, List<Line> lines) {}

    /** @param earlier where it is beside the one before it; empty of the oldest */
    record Line(String url, String name, String by, String pool, String targets, String outcome,
            String earlier) {}

    private final Rehearsals rehearsals;
    private final TargetDesk desk;
    private final Programmes programmes;
    private final SchoolClock clock;

    RehearsalsPage(Rehearsals rehearsals, TargetDesk desk, Programmes programmes, SchoolClock clock) {
        this.rehearsals = rehearsals;
        this.desk = desk;
        this.programmes = programmes;
        this.clock = clock;
    }

    static String url(CallId call) {
        return "/kontor/opptak/" + call.value() + "/prove";
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/opptak/{id}/prove")
    Page list(@PathVariable CallId id, Words words) {
        var call = programmes.call(id);
        var isTime = Rehearsal.isTime(call, clock.instant());
        var lines = isTime ? lines(call, words) : List.<Line>of();
        return Page.show(new View(words.localize("rehearsal.title.of", call.cohort().name()),
                words.localize("rehearsal.lead", Rehearsal.MOST, call.dates().deadline()),
                words.url("/kontor/opptak/" + id.value()),
                !isTime ? words.localize("rehearsal.deleted")
                        : lines.isEmpty() ? words.localize("rehearsal.none") : "",
                lines));
    }

    private List<Line> lines(Call call, Words words) {
        var now = clock.instant();
        var all = rehearsals.of(call.id());
        return all.stream().map(it -> new Line(words.url(RehearsalPage.url(call.id(), it.id())),
                RehearsalText.name(it.number(), words),
                words.localize("rehearsal.by", it.name(), words.dateTime(it.heldAt())),
                words.localize("rehearsal.pool", desk.poolName(call, it.pool(), words), it.applications()),
                words.localize("rehearsal.targets", it.targets(), it.seats()),
                RehearsalText.outcome(it, now, words),
                it.equals(all.getLast()) ? "" : words.url(ComparePage.url(call.id(), it.id(),
                        all.get(all.indexOf(it) + 1).id()))))
                .toList();
    }
}
