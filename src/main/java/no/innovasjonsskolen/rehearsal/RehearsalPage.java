package no.innovasjonsskolen.rehearsal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.placement.TargetDesk;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.selection.Problem;
import no.innovasjonsskolen.selection.Rule;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.SummaryRow;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One draw on trial: how far it has come, what came of it, and what it was held on. */
@Controller
class RehearsalPage {

    /**
     * @param waited how long it has been worked out; empty when it is not
     * @param targets each in a sentence, with how many it has become when it is drawn
     * @param others those it can be put beside
     */
    record View(String title, String back, String url, Optional<String> waited, String outcome, String tone,
            List<SummaryRow> facts, List<String> targets, List<RehearsalText.Who> selected,
            List<RehearsalText.Who> waiting, List<Way> others) {}

    record Way(String url, String text) {}

    private final CallRehearsals all;
    private final RehearsedDraws draws;
    private final StopRehearsal stopRehearsal;
    private final RehearsalQueue queue;
    private final TargetDesk desk;
    private final SchoolClock clock;

    RehearsalPage(CallRehearsals all, RehearsedDraws draws, StopRehearsal stopRehearsal,
            RehearsalQueue queue, TargetDesk desk, SchoolClock clock) {
        this.all = all;
        this.draws = draws;
        this.stopRehearsal = stopRehearsal;
        this.queue = queue;
        this.desk = desk;
        this.clock = clock;
    }

    static String url(CallId call, RehearsalId id) {
        return RehearsalsPage.url(call) + "/" + id;
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/opptak/{id}/prove/{trial}")
    Page show(@PathVariable CallId id, @PathVariable RehearsalId trial, Words words) {
        return Page.show(view(all.call(id), all.get(id, trial), words));
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/opptak/{id}/prove/{trial}/stans")
    Page stop(@SignedIn Person me, @PathVariable CallId id, @PathVariable RehearsalId trial) {
        return switch (stopRehearsal.stop(me, id, trial)) {
            case StopRehearsal.Outcome.Stopped _ -> {
                queue.stop(id, trial);
                yield Page.goTo(url(id, trial));
            }
            case StopRehearsal.Outcome.HasEnded _ -> Page.goTo(url(id, trial));
        };
    }

    /** The same targets and applications, with another seed. */
    @Access(Who.OFFICE)
    @PostMapping("/kontor/opptak/{id}/prove/{trial}/igjen")
    Page again(@SignedIn Person me, @PathVariable CallId id, @PathVariable RehearsalId trial) {
        var rehearsal = all.get(id, trial);
        return draws.begin(me, all.call(id), new TargetDesk.Trial(rehearsal.pool(), rehearsal.whole()));
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/opptak/{id}/prove/{trial}/prove.json")
    Page file(@PathVariable CallId id, @PathVariable RehearsalId trial) {
        return all.file(id, trial);
    }

    private View view(Call call, Rehearsal rehearsal, Words words) {
        var now = clock.instant();
        var problem = rehearsal.whole();
        var selected = rehearsal.draw().map(TrialDraw::selected).orElse(List.of());
        return new View(words.localize("rehearsal.one.title", RehearsalText.name(rehearsal.number(), words)),
                words.url(RehearsalsPage.url(call.id())), url(call.id(), rehearsal.id()),
                rehearsal.isWorkedOut(now) ? Optional.of(words.localize("rehearsal.wait",
                        Math.toIntExact(Duration.between(rehearsal.at(), now).toSeconds())))
                        : Optional.empty(),
                RehearsalText.outcome(rehearsal, now, words),
                rehearsal.draw().isPresent() || rehearsal.isWorkedOut(now) ? "info" : "warning",
                facts(call, rehearsal, problem, words),
                problem.rules().stream()
                        .map(it -> target(call, it, problem, rehearsal.draw(), words)).toList(),
                RehearsalText.named(selected, problem),
                RehearsalText.named(rehearsal.draw().map(TrialDraw::reserve).orElse(List.of()), problem),
                all.others(call.id(), rehearsal.id()).stream()
                        .map(it -> new Way(words.url(ComparePage.url(call.id(), rehearsal.id(), it.id())),
                                RehearsalText.name(it.number(), words)))
                        .toList());
    }

    private List<SummaryRow> facts(Call call, Rehearsal rehearsal, Problem problem, Words words) {
        return List.of(
                row("held", words.localize("rehearsal.by", rehearsal.by(), words.dateTime(rehearsal.at())),
                        words),
                row("pool", words.localize("rehearsal.pool", desk.poolName(call, rehearsal.pool(), words),
                        problem.applications().size()), words),
                row("seats", words.number(problem.seats().max()), words),
                row("seed", rehearsal.seed().text(), words),
                row("ticket", rehearsal.draw().map(it -> words.localize("rehearsal.ticket", it.ticket(),
                        TrialDraw.TICKETS)).orElse("–"), words));
    }

    private String target(Call call, Rule rule, Problem problem, Optional<TrialDraw> draw, Words words) {
        var said = String.join(" ", desk.said(call, List.of(rule), words));
        return draw.map(it -> words.localize("rehearsal.became", said,
                RehearsalText.count(rule, it.selected(), problem))).orElse(said);
    }

    private static SummaryRow row(String name, String value, Words words) {
        return new SummaryRow(words.localize("rehearsal.fact." + name), value, Optional.empty());
    }
}
