package no.innovasjonsskolen.placement;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.form.Option;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.selection.Limit;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where the office chooses which targets give way when they cannot all be met. */
@Controller
class RelaxPage {

    private static final int LONGEST = 2_000;
    private static final FieldSpec<String> REASON = FieldSpec.paragraphs("grunn", LONGEST).required();

    /** @param conflicts what cannot be met together; each one sentence and its parts */
    record View(String back, List<List<String>> conflicts, boolean complete, FormView form) {}

    private final TargetDesk desk;
    private final RelaxTargets relaxTargets;

    RelaxPage(TargetDesk desk, RelaxTargets relaxTargets) {
        this.desk = desk;
        this.relaxTargets = relaxTargets;
    }

    static String url(CallId call) {
        return TargetsPage.url(call) + "/lempe";
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/opptak/{id}/fordeling/lempe")
    Page show(@PathVariable CallId id, Words words) {
        var call = desk.call(id);
        return broken(call).map(it -> Page.show(view(call, it, form(changes(it, call)).blank(), words)))
                .orElseGet(() -> refused(call, "placement.relax.nothing"));
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/opptak/{id}/fordeling/lempe")
    Page relax(@SignedIn Person me, @PathVariable CallId id, FormData sent, Words words) {
        var call = desk.call(id);
        var broken = broken(call);
        if (broken.isEmpty()) {
            return refused(call, "placement.relax.nothing");
        }
        var changes = changes(broken.get(), call);
        var input = form(changes).read(sent);
        if (!input.isValid()) {
            return input.again(view(call, broken.get(), input, words));
        }
        return switch (relaxTargets.relax(me, id, input.get(changes), input.get(REASON))) {
            case RelaxTargets.Outcome.Relaxed _ -> Page.goTo(TargetsPage.url(id) + "#versjoner");
            case RelaxTargets.Outcome.TooEarly _ -> refused(call, "placement.relax.too-early");
            case RelaxTargets.Outcome.TooLate _ -> refused(call, "placement.relax.too-late");
            case RelaxTargets.Outcome.NothingToRelax _ -> refused(call, "placement.relax.nothing");
            case RelaxTargets.Outcome.Own _ -> refused(call, "placement.not-now.own");
            case RelaxTargets.Outcome.NotLeast _ -> refused(call, "placement.relax.not-least");
        };
    }

    private Optional<Outlook.Broken> broken(Call call) {
        return desk.inForce(call).map(it -> desk.standing(call, it))
                .flatMap(it -> it instanceof Outlook.Broken broken ? Optional.of(broken) : Optional.empty());
    }

    private static Page refused(Call call, String key) {
        return Page.refused(new Page.Way(TargetsPage.url(call.id()), "placement.targets.title"), key);
    }

    /** All the smallest changes, each of them a choice. */
    private FieldSpec<String> changes(Outlook.Broken broken, Call call) {
        var lines = desk.lines(call);
        return FieldSpec.oneOf("endring", OutlookText.relaxations(broken).stream()
                .map(it -> Option.of(it.code(), it.code(),
                        words -> String.join(" ", OutlookText.said(it, broken, lines, words))))
                .toList()).required();
    }

    private static Form form(FieldSpec<String> changes) {
        return Form.of("placement.relax", changes, REASON);
    }

    private View view(Call call, Outlook.Broken broken, FormInput input, Words words) {
        var lines = desk.lines(call);
        return new View(words.url(TargetsPage.url(call.id())),
                broken.why().conflicts().stream().limit(OutlookText.MOST_CHANGES)
                        .map(it -> TargetText.said(Limit.conflict(broken.problem(), it), lines, words))
                        .toList(),
                broken.why().complete() && broken.why().relaxations().size() <= OutlookText.MOST_CHANGES,
                input.view(url(call.id()), words));
    }
}
