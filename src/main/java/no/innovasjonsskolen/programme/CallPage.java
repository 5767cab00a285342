package no.innovasjonsskolen.programme;

import static no.innovasjonsskolen.clock.SchoolClock.OSLO;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.programme.CallForm.Read.Good;
import no.innovasjonsskolen.programme.CallForm.Read.Wrong;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Both;
import no.innovasjonsskolen.site.Frames;
import no.innovasjonsskolen.site.Meter;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The office sees and changes one call. */
@Controller
class CallPage {

    /**
     * @param url where the form goes
     * @param version the version that is shown; goes with the form
     * @param time how much of the time to apply has passed
     * @param cancelled why it was called off; empty when it was not
     * @param saved whether a change was just saved
     */
    record View(String url, String cohort, String planYear, String state, int version, Meter time,
            CallFields fields, CallHistory history, Optional<String> cancelled, boolean saved,
            boolean meanwhile) {}

    private final Programmes programmes;
    private final ChangeCall changeCall;
    private final Journal journal;
    private final Frames frames;
    private final Clock clock;

    CallPage(Programmes programmes, ChangeCall changeCall, Journal journal, Frames frames, Clock clock) {
        this.programmes = programmes;
        this.changeCall = changeCall;
        this.journal = journal;
        this.frames = frames;
        this.clock = clock;
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/opptak/{id}")
    Page call(@PathVariable CallId id, @RequestParam(defaultValue = "") String lagret,
            HttpServletRequest request) {
        var call = programmes.call(id);
        return Page.show(view(call, CallForm.of(CallDraft.of(call)), Map.of(), Map.of(),
                lagret.equals("ja"), frames.words(request)));
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/opptak/{id}")
    Page change(@SignedIn Person me, @PathVariable CallId id, @RequestParam int version,
            @RequestParam Map<String, String> fields, HttpServletRequest request) {
        var words = frames.words(request);
        var call = programmes.call(id);
        var form = new CallForm(fields);
        return switch (form.read(programmes.planOf(call).gatherings().size())) {
            case Wrong(var errors) -> Page.invalid(view(call, form, errors, Map.of(), false, words));
            case Good(var draft) -> change(me, call, version, draft, form, words);
        };
    }

    private Page change(Person me, Call call, int seen, CallDraft draft, CallForm form, Words words) {
        return switch (changeCall.change(me.asActor(), call.id(), seen, draft)) {
            case ChangeCall.Outcome.Changed _ -> Page.goTo(url(call) + "?lagret=ja");
            case ChangeCall.Outcome.OutOfOrder(var breaches) -> Page.invalid(
                    view(call, form, CallFields.byField(breaches), Map.of(), false, words));
            case ChangeCall.Outcome.ChangedMeanwhile(var now) -> Page.conflict(
                    view(now, form, Map.of(), theirs(now, form, words), false, words));
            case ChangeCall.Outcome.AlreadyCancelled _ ->
                Page.refused(new Page.Way(url(call), "programme.call.back"), "programme.call.cancelled");
        };
    }

    private View view(Call call, CallForm form, Map<String, Breach> errors, Map<String, Both> theirs,
            boolean saved, Words words) {
        var now = clock.instant();
        var plan = programmes.planOf(call);
        return new View(url(call), call.cohort().name(), String.valueOf(plan.year()),
                words.localize("programme.state." + call.stateAt(now).getClass().getSimpleName()),
                call.version(), time(call, now, words), CallFields.of(form, plan, errors, theirs, words),
                CallHistory.of(journal.about(new Subject("call", call.id().value())), words),
                call.cancellation().map(CallState.Cancelled::reason), saved, !theirs.isEmpty());
    }

    /** What somebody else wrote where the reader wrote something else; theirs stands until she saves. */
    private Map<String, Both> theirs(Call now, CallForm mine, Words words) {
        var last = journal.about(new Subject("call", now.id().value())).getLast();
        var theirs = new HashMap<String, Both>();
        CallForm.of(CallDraft.of(now)).fields().forEach((field, value) -> {
            if (!value.equals(mine.value(field))) {
                theirs.put(field, new Both(value, last.actor().name(), words.time(last.at())));
            }
        });
        return theirs;
    }

    private static Meter time(Call call, Instant now, Words words) {
        var opens = call.dates().opens();
        var days = Math.toIntExact(ChronoUnit.DAYS.between(opens, call.dates().deadline().lastDay())) + 1;
        var gone = Math.clamp(ChronoUnit.DAYS.between(opens, LocalDate.ofInstant(now, OSLO)), 0, days);
        return new Meter(gone, 0, days, words.localize("programme.call.time", gone, days));
    }

    private static String url(Call call) {
        return "/kontor/opptak/" + call.id().value();
    }
}
