package no.innovasjonsskolen.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.programme.Plan;
import no.innovasjonsskolen.programme.PlanId;
import no.innovasjonsskolen.programme.PlanRules;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.BarFigure;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The office reads a plan version as everyone will, and sees what it says otherwise than another. */
@Controller
class PlanPage {

    /**
     * @param plan the plan as a page; empty when two are compared
     * @param difference what differs; empty when one is read
     * @param coverage how many places serve each learning outcome; empty when two are compared
     */
    record View(String title, Optional<PlanText> plan, List<String> exam, List<String> entry,
            Optional<BarFigure> coverage, Optional<Compared> difference) {}

    /** Two plans beside each other. */
    record Compared(String before, String after, PlanDifference difference) {}

    private final Programmes programmes;

    PlanPage(Programmes programmes) {
        this.programmes = programmes;
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/studieplan/{id}")
    Page plan(@PathVariable PlanId id, Words words) {
        var plan = programmes.plan(id).plan();
        return Page.show(new View(words.localize("programme.plans.plan", year(plan)),
                Optional.of(PlanText.of(plan, Optional.empty(), words)), PlanRules.exam(plan, words),
                PlanRules.entry(plan, Optional.empty(), words), Optional.of(coverage(plan, words)),
                Optional.empty()));
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/studieplan/{id}/mot/{other}")
    Page compare(@PathVariable PlanId id, @PathVariable PlanId other, Words words) {
        var after = programmes.plan(id).plan();
        var before = programmes.plan(other).plan();
        return Page.show(new View(words.localize("home.difference.title", year(after), year(before)),
                Optional.empty(), List.of(), List.of(), Optional.empty(),
                Optional.of(new Compared(year(before), year(after),
                        PlanDifference.between(before, after, words)))));
    }

    private static BarFigure coverage(Plan plan, Words words) {
        var text = PlanText.of(plan, Optional.empty(), words);
        var rows = new ArrayList<BarFigure.Row>();
        for (var served : text.served()) {
            var places = Math.toIntExact(served.where().stream().filter(here -> here).count());
            rows.add(new BarFigure.Row(served.number(), places, words.number(places)));
        }
        var fewest = rows.stream().mapToInt(BarFigure.Row::size).min().orElse(0);
        return new BarFigure("dekning-tall", words.localize("home.coverage", fewest),
                words.localize("home.column.outcome"), words.localize("home.coverage.places"), rows);
    }

    private static String year(Plan plan) {
        return String.valueOf(plan.year());
    }
}
