package no.innovasjonsskolen.programme;

import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormValues;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The office announces a call. */
@Controller
class NewCallPage {

    private static final String URL = "/kontor/opptak/ny";

    record View(FormView form) {}

    private final Programmes programmes;
    private final AnnounceCall announceCall;

    NewCallPage(Programmes programmes, AnnounceCall announceCall) {
        this.programmes = programmes;
        this.announceCall = announceCall;
    }

    /** With the last call's terms, which are the best guess; its dates would only mislead. */
    @Access(Who.OFFICE)
    @GetMapping(URL)
    Page ask(Words words) {
        return programmes.rulingPlan().map(PlanVersion::plan)
                .map(plan -> Page.show(view(CallForm.ofNew(plan).filled(lastTerms(plan)), words)))
                .orElseGet(NewCallPage::noPlanRules);
    }

    private FormValues lastTerms(Plan plan) {
        return programmes.calls().stream().findFirst().<FormValues>map(last -> CallForm.terms(last, plan))
                .orElse(FormValues.NONE);
    }

    @Access(Who.OFFICE)
    @PostMapping(URL)
    Page announce(@SignedIn Person me, FormData sent, Words words) {
        var ruling = programmes.rulingPlan();
        if (ruling.isEmpty()) {
            return noPlanRules();
        }
        var plan = ruling.get().plan();
        var input = CallForm.ofNew(plan).read(sent);
        return input.isValid() ? announce(me, CallForm.draft(input, plan), input, words)
                : input.again(view(input, words));
    }

    private Page announce(Person me, CallDraft draft, FormInput input, Words words) {
        return switch (announceCall.announce(me.asActor(), input.get(CallForm.COHORT), draft)) {
            case AnnounceCall.Outcome.Announced(var id) -> Page.goTo(CallPage.url(id));
            case AnnounceCall.Outcome.OutOfOrder(var breaches) -> {
                var rejected = CallForm.reject(input, breaches);
                yield rejected.again(view(rejected, words));
            }
            case AnnounceCall.Outcome.NoPlanRules _ -> noPlanRules();
        };
    }

    private static View view(FormInput input, Words words) {
        return new View(input.view(URL, words));
    }

    private static Page noPlanRules() {
        return Page.refused(new Page.Way("/kontor/studieplan", "programme.plans.title"),
                "programme.call.no-plan");
    }
}
