package no.innovasjonsskolen.programme;

import static no.innovasjonsskolen.clock.SchoolClock.OSLO;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.form.FieldValue;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.form.OtherAnswer;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Meter;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The office sees and changes one call. */
@Controller
class CallPage {

    /**
     * @param time how much of the time to apply has passed
     * @param cancelled why it was called off; empty when it was not
     * @param told who else gets to know of a change
     * @param ways where it leads in other rooms
     * @param notice what just happened
     */
    record View(String url, String cohort, String planYear, String state, Meter time, FormView form,
            CallHistory history, Optional<String> cancelled, List<String> told, List<CallWay.Shown> ways,
            Notice notice) {}

    /** What just happened: nothing, a change was saved, or somebody else's change was met. */
    enum Notice {
        NONE, SAVED, MEANWHILE
    }

    private final Programmes programmes;
    private final ChangeCall changeCall;
    private final Journal journal;
    private final ObjectProvider<ToldOfCall> told;
    private final ObjectProvider<CallWay> ways;
    private final Clock clock;

    CallPage(Programmes programmes, ChangeCall changeCall, Journal journal,
            ObjectProvider<ToldOfCall> told, ObjectProvider<CallWay> ways, Clock clock) {
        this.programmes = programmes;
        this.changeCall = changeCall;
        this.journal = journal;
        this.told = told;
        this.ways = ways;
        this.clock = clock;
    }

    static String url(CallId id) {
        return "/kontor/opptak/" + id.value();
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/opptak/{id}")
    Page call(@PathVariable CallId id, @RequestParam(defaultValue = "") String lagret, Words words) {
        var call = programmes.call(id);
        return Page.show(view(call, current(call), lagret.equals("ja") ? Notice.SAVED : Notice.NONE, words));
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/opptak/{id}")
    Page change(@SignedIn Person me, @PathVariable CallId id, FormData sent, Words words) {
        var call = programmes.call(id);
        var plan = programmes.planOf(call);
        var input = CallForm.ofChange(plan).read(sent);
        return input.isValid() ? change(me, call, CallForm.draft(input, plan), input, words)
                : input.again(view(call, input, Notice.NONE, words));
    }

    private Page change(Person me, Call call, CallDraft draft, FormInput input, Words words) {
        var seen = input.find(CallForm.VERSION).orElse(0);
        return switch (changeCall.change(me.asActor(), call.id(), seen, draft)) {
            case ChangeCall.Outcome.Changed _ -> Page.goTo(url(call.id()) + "?lagret=ja");
            case ChangeCall.Outcome.OutOfOrder(var breaches) -> {
                var rejected = CallForm.reject(input, breaches);
                yield rejected.again(view(call, rejected, Notice.NONE, words));
            }
            case ChangeCall.Outcome.ChangedMeanwhile(var now, var merge) -> {
                var both = beside(now, merge);
                yield both.again(view(now, both, Notice.MEANWHILE, words));
            }
            case ChangeCall.Outcome.AlreadyCancelled _ -> Page.refused(
                    new Page.Way(url(call.id()), "programme.call.back"), "programme.call.cancelled");
        };
    }

    private View view(Call call, FormInput input, Notice notice, Words words) {
        var now = clock.instant();
        return new View(url(call.id()), call.cohort().name(),
                String.valueOf(programmes.planOf(call).year()),
                words.localize("programme.state." + call.stateAt(now).getClass().getSimpleName()),
                time(call, now, words), input.view(url(call.id()), words),
                CallHistory.of(journal.about(subject(call)), programmes.planOf(call), words),
                call.cancellation().map(CallState.Cancelled::reason),
                told.orderedStream().map(it -> words.say(it.of(call.id()))).toList(),
                ways.orderedStream().map(it -> it.from(call.id(), words)).toList(), notice);
    }

    /** The form with the call as it is now. */
    private FormInput current(Call call) {
        var plan = programmes.planOf(call);
        return CallForm.ofChange(plan).filled(CallForm.answers(call, plan));
    }

    /**
     * The writer's form, with what somebody else wrote meanwhile: in the fields she has not touched, and
     * beside her own where both wrote. Saving again is then her own choice.
     */
    private FormInput beside(Call now, CallMerge merge) {
        var plan = programmes.planOf(now);
        var acts = journal.about(subject(now)).reversed();
        var form = CallForm.ofChange(plan)
                .filled(field -> FieldValue.of(merge.kept().getOrDefault(field, "")))
                .with(CallForm.VERSION, now.version());
        for (var fact : CallFact.of(plan)) {
            if (merge.both().contains(fact.name())) {
                var theirs = fact.kept(CallDraft.of(now));
                var last = acts.stream().filter(act -> act.grounds().containsKey(fact.name())).findFirst()
                        .orElseThrow();
                form = form
                        .beside(fact.name(),
                                new OtherAnswer(theirs, last.actor().name(), last.at(), -1, false))
                        .reject(fact.name(), Sentence.of("programme.call.both", fact.label(),
                                last.actor().name(), fact.saidOf(theirs)));
            }
        }
        return form;
    }

    private static Subject subject(Call call) {
        return new Subject("call", call.id().value());
    }

    private static Meter time(Call call, Instant now, Words words) {
        var opens = call.dates().opens();
        var days = Math.toIntExact(ChronoUnit.DAYS.between(opens, call.dates().deadline().lastDay())) + 1;
        var gone = Math.clamp(ChronoUnit.DAYS.between(opens, LocalDate.ofInstant(now, OSLO)), 0, days);
        return new Meter(gone, 0, days, words.localize("programme.call.time", gone, days));
    }
}
