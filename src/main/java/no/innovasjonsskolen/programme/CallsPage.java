package no.innovasjonsskolen.programme;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.programme.CallForm.Read.Good;
import no.innovasjonsskolen.programme.CallForm.Read.Wrong;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.CleanText;
import no.innovasjonsskolen.site.Field;
import no.innovasjonsskolen.site.FormError;
import no.innovasjonsskolen.site.Frames;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The office sees all calls, and announces a new one. */
@Controller
class CallsPage {

    private static final String COHORT = "cohort";
    private static final int LONGEST_NAME = 30;

    /** @param form the new call's; empty on the list itself */
    record View(List<Line> calls, Optional<Form> form) {}

    /** One call. */
    record Line(String url, String cohort, String state, String opens, String lastDay, int places) {}

    /** A new call. */
    record Form(Field cohort, CallFields fields, List<FormError> errors) {}

    private final Programmes programmes;
    private final AnnounceCall announceCall;
    private final Frames frames;
    private final Clock clock;

    CallsPage(Programmes programmes, AnnounceCall announceCall, Frames frames, Clock clock) {
        this.programmes = programmes;
        this.announceCall = announceCall;
        this.frames = frames;
        this.clock = clock;
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/opptak")
    Page calls(HttpServletRequest request) {
        return Page.show(new View(lines(frames.words(request)), Optional.empty()));
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/opptak/ny")
    Page blank(HttpServletRequest request) {
        // The last call's terms are the best guess; its dates would only mislead.
        var form = programmes.calls().stream().findFirst()
                .map(last -> CallForm.of(CallDraft.of(last)).withoutDates()).orElse(new CallForm(Map.of()));
        return page(form, Map.of(), frames.words(request), false);
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/opptak/ny")
    Page announce(@SignedIn Person me, @RequestParam Map<String, String> fields, HttpServletRequest request) {
        var words = frames.words(request);
        var form = new CallForm(fields);
        var errors = new LinkedHashMap<String, Breach>();
        var name = CleanText.line(form.value(COHORT), LONGEST_NAME) instanceof CleanText.Clean(var text)
                ? text : "";
        if (name.isEmpty()) {
            errors.put(COHORT, Breach.of("form-cohort", LONGEST_NAME));
        }
        return switch (form.read(PlanCheck.GATHERINGS)) {
            case Wrong(var wrong) -> {
                errors.putAll(wrong);
                yield page(form, errors, words, true);
            }
            case Good _ when !errors.isEmpty() -> page(form, errors, words, true);
            case Good(var draft) -> announce(me, name, draft, form, words);
        };
    }

    private Page announce(Person me, String cohort, CallDraft draft, CallForm form, Words words) {
        return switch (announceCall.announce(me.asActor(), cohort, draft)) {
            case AnnounceCall.Outcome.Announced(var id) -> Page.goTo("/kontor/opptak/" + id.value());
            case AnnounceCall.Outcome.OutOfOrder(var breaches) ->
                page(form, CallFields.byField(breaches), words, true);
            case AnnounceCall.Outcome.NoPlanRules _ -> Page.refused(
                    new Page.Way("/kontor/studieplan", "programme.plans.title"), "programme.call.no-plan");
        };
    }

    private Page page(CallForm form, Map<String, Breach> errors, Words words, boolean wrong) {
        var plan = programmes.rulingPlan();
        if (plan.isEmpty()) {
            return Page.refused(new Page.Way("/kontor/studieplan", "programme.plans.title"),
                    "programme.call.no-plan");
        }
        var cohort = Field.line(COHORT, words.localize("programme.field.cohort"),
                words.localize("programme.field.cohort.hint"), form.value(COHORT), -1).known("", 10)
                .wrong(Optional.ofNullable(errors.get(COHORT)).map(breach -> breach.in(words)));
        var fields = CallFields.of(form, plan.get().plan(), errors, Map.of(), words);
        var all = new ArrayList<FormError>();
        cohort.error().ifPresent(text -> all.add(FormError.at(COHORT, text)));
        all.addAll(fields.errors());
        var view = new View(List.of(), Optional.of(new Form(cohort, fields, all)));
        return wrong ? Page.invalid(view) : Page.show(view);
    }

    private List<Line> lines(Words words) {
        var now = clock.instant();
        return programmes.calls().stream().map(call -> new Line(
                words.url("/kontor/opptak/" + call.id().value()), call.cohort().name(),
                words.localize("programme.state." + call.stateAt(now).getClass().getSimpleName()),
                words.shortDate(call.dates().opens()), words.shortDate(call.dates().deadline().lastDay()),
                call.terms().places())).toList();
    }
}
