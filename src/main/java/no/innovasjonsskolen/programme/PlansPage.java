package no.innovasjonsskolen.programme;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.programme.PlanVersion.Draft;
import no.innovasjonsskolen.programme.PlanVersion.Historic;
import no.innovasjonsskolen.programme.PlanVersion.Ruling;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.InMenu;
import no.innovasjonsskolen.site.MenuItem;
import no.innovasjonsskolen.site.MenuItem.Where;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The office sees all plan versions, and approves a draft. */
@Controller
class PlansPage implements InMenu {

    record View(List<Line> plans) {}

    /**
     * One version.
     *
     * @param cohorts those that follow it
     * @param breaches what a draft must mend before it can be approved
     * @param approveUrl where it is approved; empty for what is approved already
     * @param compareUrl what is new since the version before; empty for the first
     */
    record Line(String year, String url, String state, String cohorts, List<String> breaches,
            Optional<String> approveUrl, Optional<String> compareUrl) {}

    private final Programmes programmes;
    private final ApprovePlan approvePlan;

    PlansPage(Programmes programmes, ApprovePlan approvePlan) {
        this.programmes = programmes;
        this.approvePlan = approvePlan;
    }

    @Override
    public List<MenuItem> menuItems() {
        return List.of(new MenuItem(Where.TOP, 60, "/kontor/studieplan", "programme.menu.plans", Who.OFFICE));
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/studieplan")
    Page plans(Words words) {
        return Page.show(view(words));
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/studieplan/{id}/vedta")
    Page approve(@SignedIn Person me, @PathVariable PlanId id, Words words) {
        programmes.plan(id);
        return switch (approvePlan.approve(me.asActor(), id)) {
            case ApprovePlan.Outcome.Approved _ -> Page.goTo("/kontor/studieplan");
            case ApprovePlan.Outcome.Broken _ -> Page.invalid(view(words));
            case ApprovePlan.Outcome.AlreadyApproved _ -> Page.refused(
                    new Page.Way("/kontor/studieplan", "programme.plans.title"), "programme.plans.approved");
        };
    }

    private View view(Words words) {
        var plans = programmes.plans();
        return new View(plans.stream().map(version -> {
            var place = plans.indexOf(version);
            return line(version, place == 0 ? Optional.empty() : Optional.of(plans.get(place - 1)), words);
        }).toList().reversed());
    }

    private Line line(PlanVersion version, Optional<PlanVersion> before, Words words) {
        var url = "/kontor/studieplan/" + version.id().value();
        var cohorts = programmes.cohorts().stream().filter(it -> it.plan().equals(version.id()))
                .map(Cohort::name).toList().reversed();
        return new Line(String.valueOf(version.plan().year()), words.url(url),
                switch (version.state()) {
                    case Draft _ -> words.localize("programme.plans.draft");
                    case Ruling(var since) -> words.localize("programme.plans.ruling", since);
                    case Historic(var since, var until) ->
                        words.localize("programme.plans.historic", since, until);
                },
                cohorts.isEmpty() ? words.localize("programme.plans.no-cohort") : words.list(cohorts),
                PlanCheck.of(version.plan()).stream().map(breach -> breach.in(words)).toList(),
                version.state() instanceof Draft ? Optional.of(url + "/vedta") : Optional.empty(),
                before.map(it -> words.url(url + "/mot/" + it.id().value())));
    }
}
