package no.innovasjonsskolen.placement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.form.Field;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.CallWay;
import no.innovasjonsskolen.selection.Rule;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.FormError;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the office sets what a call's selection shall represent, and sees what it would mean. */
@Controller
class TargetsPage implements CallWay {

    /**
     * @param form empty when nothing may be set any more
     * @param outlook what the targets in the form mean; empty for a pool that could not be read
     * @param trials where the draws are that were held on trial
     * @param relax where targets that cannot all be met are relaxed, when that is what is next
     */
    record View(String back, String cohort, String lead, boolean set, Optional<Asked> form,
            Optional<OutlookText> outlook, String trials, Optional<String> relax,
            List<TargetDesk.Version> versions) {

        List<FormError> errors() {
            return form.map(it -> it.form().errors()).orElse(List.of());
        }
    }

    /** The form, with its numbers in groups; the counties are folded away when nothing is asked of them. */
    record Asked(FormView form, List<Group> groups) {}

    /** What belongs together. */
    record Group(String title, boolean folded, List<Pair> pairs) {}

    /** The least and the most of one thing. */
    record Pair(Field least, Field most) {}

    private final TargetDesk desk;
    private final SetTargets setTargets;
    private final TargetDesk.TrialDraws trialDraws;
    private final SchoolClock clock;

    TargetsPage(TargetDesk desk, SetTargets setTargets, TargetDesk.TrialDraws trialDraws,
            SchoolClock clock) {
        this.desk = desk;
        this.setTargets = setTargets;
        this.trialDraws = trialDraws;
        this.clock = clock;
    }

    static String url(CallId call) {
        return "/kontor/opptak/" + call.value() + "/fordeling";
    }

    @Override
    public Shown from(CallId call, Words words) {
        return new Shown(words.url(url(call)), words.localize("placement.targets.title"));
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/opptak/{id}/fordeling")
    Page show(@PathVariable CallId id, @RequestParam(defaultValue = "") String lagret, Words words) {
        var call = desk.call(id);
        var form = desk.form(call);
        var input = form.filled(desk.inForce(call), TrialPools.NOW);
        return Page.show(view(call, form, input, lagret.equals("ja"), words));
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/opptak/{id}/fordeling")
    Page send(@SignedIn Person me, @PathVariable CallId id, FormData sent, Words words) {
        var call = desk.call(id);
        var form = desk.form(call);
        var input = desk.checked(call, form, form.checked(form.form().read(sent)));
        if (!input.isValid()) {
            return input.again(view(call, form, input, false, words));
        }
        return switch (TargetForm.pressed(input)) {
            case TRY -> Page.show(view(call, form, input, false, words));
            case DRAW -> trialDraws.begin(me, call, desk.trial(call, form, input));
            case SET -> set(me, call, form, input, words);
        };
    }

    private Page set(Person me, Call call, TargetForm form, FormInput input, Words words) {
        return switch (setTargets.set(me, call.id(), TargetForm.seen(input), form.rules(input))) {
            case SetTargets.Outcome.Set _ -> Page.goTo(url(call.id()) + "?lagret=ja");
            case SetTargets.Outcome.Locked(var deadline) ->
                refused(call, "placement.targets.locked", deadline);
            case SetTargets.Outcome.Cancelled _ -> refused(call, "placement.targets.cancelled");
            case SetTargets.Outcome.ChangedMeanwhile(var now) -> {
                var both = input
                        .besideAll(form.filled(Optional.of(now), form.chosen(input)), now.by(), now.at())
                        .reject(Sentence.of("placement.targets.meanwhile", now.by()));
                yield both.again(view(call, form, form.seeing(both, now), false, words));
            }
        };
    }

    private static Page refused(Call call, String key, Object... values) {
        return Page.refused(new Page.Way(url(call.id()), "placement.targets.title"), key, values);
    }

    private View view(Call call, TargetForm form, FormInput input, boolean set, Words words) {
        var now = clock.instant();
        var lines = form.lines();
        var open = isOpen(call, now);
        var pool = input.isValid() ? desk.pool(call, form, input)
                : Optional.<Map<String, List<MunicipalityNumber>>>empty();
        var rules = input.isValid() ? form.rules(input) : List.<Rule>of();
        var outlook = pool.flatMap(it -> desk.outlook(call, rules, it));
        return new View(words.url("/kontor/opptak/" + call.id().value()), call.cohort().name(),
                words.localize(open ? "placement.targets.lead" : "placement.targets.locked",
                        call.dates().deadline()),
                set, open ? Optional.of(asked(call, input, lines, words)) : Optional.empty(),
                outlook.map(it -> OutlookText.of(it, pool.orElseThrow(), lines, desk.map(call), words)),
                words.url(trialDraws.url(call.id())),
                Optional.of(words.url(RelaxPage.url(call.id())))
                        .filter(_ -> !open && outlook.filter(Outlook.Broken.class::isInstance).isPresent()),
                desk.versions(call, pool.orElse(Map.of()), words));
    }

    private static boolean isOpen(Call call, Instant now) {
        return call.cancellation().isEmpty() && !call.dates().deadline().hasPassed(now);
    }

    private static Asked asked(Call call, FormInput input, List<TargetLine> lines, Words words) {
        var form = input.view(url(call.id()), words);
        return new Asked(form, List.of(PoolProblem.REGION, PoolProblem.SIZE, PoolProblem.COUNTY).stream()
                .map(feature -> {
                    var pairs = lines.stream().filter(it -> it.feature().equals(feature))
                            .map(it -> new Pair(form.field(TargetForm.LEAST + it.code()),
                                    form.field(TargetForm.MOST + it.code())))
                            .toList();
                    return new Group(words.localize("placement.targets.group." + feature),
                            feature.equals(PoolProblem.COUNTY)
                                    && pairs.stream().allMatch(TargetsPage::isEmpty),
                            pairs);
                }).toList());
    }

    private static boolean isEmpty(Pair pair) {
        return pair.least().text().isEmpty() && pair.most().text().isEmpty();
    }
}
