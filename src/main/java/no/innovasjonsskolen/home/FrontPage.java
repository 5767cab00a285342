package no.innovasjonsskolen.home;

import static no.innovasjonsskolen.clock.SchoolClock.OSLO;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.CallNotice;
import no.innovasjonsskolen.programme.Plan;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Access;
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
        var call = current.call().filter(it -> it.cancellation().isEmpty());
        var plan = current.plan();
        return Page.show(new View(CallNotice.of(current.call(), now, words),
                plan.map(it -> PlanText.of(it, call.map(Call::cohort), words)),
                plan.map(it -> steps(it, call, now, words)).orElse(List.of())));
    }

    private static List<Step> steps(Plan plan, Optional<Call> call, Instant now, Words words) {
        return List.of(
                step("apply", call.map(it -> apply(it, now, words)), words),
                step("selection", Optional.empty(), words),
                step("answer", call.map(it -> words.localize(now.isBefore(it.dates().answered())
                        ? "home.step.answer.by" : "home.step.answer.passed", it.dates().resultsBy())), words),
                new Step(words.localize("home.step.begin"), call.flatMap(it -> begin(it, plan, now, words))
                        .orElseGet(() -> words.localize("home.step.begin.text", plan.place()))));
    }

    private static Step step(String name, Optional<String> dated, Words words) {
        return new Step(words.localize("home.step." + name),
                dated.orElseGet(() -> words.localize("home.step." + name + ".text")));
    }

    private static String apply(Call call, Instant now, Words words) {
        var deadline = call.dates().deadline();
        if (!deadline.hasPassed(now)) {
            return words.localize("home.step.apply.by", deadline);
        }
        return words.localize(call.stateAt(now).takesApplications()
                ? "home.step.apply.rolling" : "home.step.apply.closed", deadline);
    }

    private static Optional<String> begin(Call call, Plan plan, Instant now, Words words) {
        return call.cohort().days(plan.gatherings().getFirst()).map(days -> words.localize(
                days.last().isBefore(LocalDate.ofInstant(now, OSLO))
                        ? "home.step.begin.passed" : "home.step.begin.on",
                days, plan.place(), call.cohort().name()));
    }
}
