package no.innovasjonsskolen.home;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.CallNotice;
import no.innovasjonsskolen.programme.Commitment;
import no.innovasjonsskolen.programme.Plan;
import no.innovasjonsskolen.programme.PlanRules;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.InMenu;
import no.innovasjonsskolen.site.MenuItem;
import no.innovasjonsskolen.site.MenuItem.Where;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.PublicAddress;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The study: what is taught, demanded and judged, computed from the plan that rules the current cohort. */
@Controller
class StudyPage implements InMenu {

    /**
     * @param plan empty before the first plan is approved
     * @param calendar where a calendar finds the gatherings; empty while none has a date
     * @param exam how it is judged, in sentences
     * @param description the page in one sentence, for those who search
     * @param data the same for machines
     */
    record View(Optional<PlanText> plan, Optional<String> calendar, List<String> exam, List<String> entry,
            CallNotice notice, String description, String data) {}

    private final Programmes programmes;
    private final CourseData courseData;
    private final Clock clock;

    StudyPage(Programmes programmes, CourseData courseData, Clock clock) {
        this.programmes = programmes;
        this.courseData = courseData;
        this.clock = clock;
    }

    @Override
    public List<MenuItem> menuItems() {
        return List.of(new MenuItem(Where.TOP, 10, "/studiet", "home.menu.study", Who.EVERYONE));
    }

    @Access(Who.EVERYONE)
    @GetMapping("/studiet")
    Page study(PublicAddress address, Words words) {
        var now = clock.instant();
        var current = programmes.current(now);
        // A call that is called off has no dates to count on.
        var call = current.call().filter(it -> it.cancellation().isEmpty());
        var plan = current.plan();
        return Page.show(new View(
                plan.map(it -> PlanText.of(it, call.map(Call::cohort), words)),
                plan.flatMap(it -> call.flatMap(those -> Commitment.calendar(those, it, words))),
                plan.map(it -> PlanRules.exam(it, words)).orElse(List.of()),
                plan.map(it -> PlanRules.entry(it, call.map(Call::terms), words)).orElse(List.of()),
                CallNotice.of(current.call(), now, words),
                plan.map(it -> description(it, words)).orElse(""),
                plan.map(it -> courseData.of(it, call, address.origin(), words)).orElse("{}")));
    }

    private static String description(Plan plan, Words words) {
        return words.localize("home.study.description", plan.credits(), plan.gatherings().size(),
                plan.days(), plan.place());
    }
}
