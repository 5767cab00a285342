package no.innovasjonsskolen.home;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.home.ApplyCheck.Verdict;
import no.innovasjonsskolen.municipality.Municipalities;
import no.innovasjonsskolen.placement.PublishedTargets;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.CallNotice;
import no.innovasjonsskolen.programme.CallText;
import no.innovasjonsskolen.programme.Plan;
import no.innovasjonsskolen.programme.PlanRules;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.FormError;
import no.innovasjonsskolen.site.InMenu;
import no.innovasjonsskolen.site.MenuItem;
import no.innovasjonsskolen.site.MenuItem.Where;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Who can apply, when, for what price, and how it is decided; and «Kan vi søke?», answered on the spot. */
@Controller
class HowToApplyPage implements InMenu {

    private static final String URL = "/sok-om-plass";

    /**
     * @param call empty before the first one
     * @param targets what the selection shall represent; empty with the call
     * @param team who a municipality sends, in sentences
     * @param entry what each person must have behind her, in sentences
     * @param check «Kan vi søke?»; empty before the first plan is approved
     * @param result empty until all four questions are answered
     */
    record View(CallNotice notice, Optional<CallText> call, Optional<PublishedTargets.View> targets,
            List<String> team, List<String> entry, Optional<FormView> check, Optional<Result> result) {

        List<FormError> errors() {
            return check.map(FormView::errors).orElse(List.of());
        }
    }

    /** What «Kan vi søke?» came to. */
    record Result(Verdict verdict, String title, String text, List<Reason> reasons) {}

    /** What one answer means. */
    record Reason(boolean good, String text) {}

    /** A call that has not been called off, and the moment it is looked at. */
    private record Standing(Call call, Instant now) {}

    private final Programmes programmes;
    private final Municipalities municipalities;
    private final PublishedTargets targets;
    private final Clock clock;

    HowToApplyPage(Programmes programmes, Municipalities municipalities, PublishedTargets targets,
            Clock clock) {
        this.programmes = programmes;
        this.municipalities = municipalities;
        this.targets = targets;
        this.clock = clock;
    }

    @Override
    public List<MenuItem> menuItems() {
        return List.of(new MenuItem(Where.TOP, 20, "/sok-om-plass", "home.menu.apply", Who.EVERYONE));
    }

    @Access(Who.EVERYONE)
    @GetMapping(URL)
    Page how(FormData sent, Words words) {
        var now = clock.instant();
        var current = programmes.current(now);
        var notice = CallNotice.of(current.call(), now, words);
        var call = current.call().filter(it -> it.cancellation().isEmpty())
                .map(it -> new Standing(it, now));
        return current.plan().map(plan -> how(sent, notice, call, plan, words))
                .orElseGet(() -> Page.show(new View(notice, Optional.empty(), Optional.empty(), List.of(),
                        List.of(), Optional.empty(), Optional.empty())));
    }

    private Page how(FormData sent, CallNotice notice, Optional<Standing> call, Plan plan, Words words) {
        var form = ApplyCheck.form(plan);
        var asked = form.isIn(sent);
        var input = asked ? form.read(sent) : form.blank();
        var view = new View(notice,
                call.map(it -> CallText.of(it.call(), plan, municipalities.regions(), it.now(), words)),
                call.map(it -> targets.of(it.call(), words)), PlanRules.team(plan, words),
                PlanRules.entry(plan, call.map(it -> it.call().terms()), words),
                Optional.of(input.view(URL + "#kan-vi-soke", words)),
                asked && input.isValid()
                        ? Optional.of(result(ApplyCheck.of(input, plan), notice, plan, words))
                        : Optional.empty());
        return input.isValid() ? Page.show(view) : input.again(view);
    }

    private static Result result(ApplyCheck check, CallNotice notice, Plan plan, Words words) {
        var later = notice.start().isPresent() || check.verdict() == Verdict.NO ? "" : ".later";
        var key = "home.check." + check.verdict() + later;
        return new Result(check.verdict(), words.localize(key, check.obstacles()),
                words.localize(key + ".text", check.obstacles()),
                check.answers().stream()
                        .map(answer -> new Reason(answer.good(), words.say(answer.reason(plan)))).toList());
    }
}
