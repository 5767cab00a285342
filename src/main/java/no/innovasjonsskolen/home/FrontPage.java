package no.innovasjonsskolen.home;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.CallNotice;
import no.innovasjonsskolen.programme.Plan;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Days;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What the school is, when to apply, and the next step. */
@Controller
class FrontPage {

    /**
     * @param plan empty before the first plan is approved
     * @param steps from application to first gathering
     */
    record View(CallNotice notice, Optional<PlanText> plan, List<Step> steps) {}

    /** One step of several. */
    record Step(String title, String text) {}

    private final Programmes programmes;
    private final Clock clock;

    FrontPage(Programmes programmes, Clock clock) {
        this.programmes = programmes;
        this.clock = clock;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/")
    Page front(Words words) {
        var now = clock.instant();
        var current = programmes.current(now);
        var call = current.call();
        var plan = current.plan();
        return Page.show(new View(CallNotice.of(call, now, words),
                plan.map(it -> PlanText.of(it, call.map(Call::cohort), words)),
                plan.map(it -> steps(it, call, words)).orElse(List.of())));
    }

    private static List<Step> steps(Plan plan, Optional<Call> call, Words words) {
        var first = plan.gatherings().getFirst();
        var begins = call.flatMap(it -> it.cohort().firstDay(first))
                .map(day -> new Days(day, day.plusDays(first.days() - 1L)).in(words));
        return List.of(
                new Step(words.localize("home.step.apply"), call
                        .map(it -> words.localize("home.step.apply.by", it.dates().deadline()))
                        .orElseGet(() -> words.localize("home.step.apply.text"))),
                new Step(words.localize("home.step.selection"), words.localize("home.step.selection.text")),
                new Step(words.localize("home.step.answer"), call
                        .map(it -> words.localize("home.step.answer.by", it.dates().resultsBy()))
                        .orElseGet(() -> words.localize("home.step.answer.text"))),
                new Step(words.localize("home.step.begin"), begins
                        .map(days -> words.localize("home.step.begin.on", days, plan.place()))
                        .orElseGet(() -> words.localize("home.step.begin.text", plan.place()))));
    }
}
