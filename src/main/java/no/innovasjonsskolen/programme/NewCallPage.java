package no.innovasjonsskolen.programme;

import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormValues;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.municipality.Municipalities;
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

    /**
     * @param cohort the cohort's name, once it is looked over
     * @param previews what everyone will read, in each language; empty until the form is whole
     * @param changed whether something has been changed since it was looked over
     */
    record View(FormView form, String cohort, List<CallPreview> previews, boolean changed) {}

    private final Programmes programmes;
    private final AnnounceCall announceCall;
    private final Municipalities municipalities;
    private final Clock clock;

    NewCallPage(Programmes programmes, AnnounceCall announceCall, Municipalities municipalities,
            Clock clock) {
        this.programmes = programmes;
        this.announceCall = announceCall;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** With the last call's terms, which are the best guess; its dates would only mislead. */
    @Access(Who.OFFICE)
    @GetMapping(URL)
    Page ask(Words words) {
        return programmes.rulingPlan().map(PlanVersion::plan)
                .map(plan -> Page.show(view(CallForm.ofNew(plan).filled(lastTerms(plan))
                        .with(CallForm.SEEN, 0), words)))
                .orElseGet(NewCallPage::noPlanRules);
    }

    private FormValues lastTerms(Plan plan) {
        return programmes.calls().stream().findFirst().<FormValues>map(last -> CallForm.terms(last, plan))
                .orElse(FormValues.NONE);
    }

    /** Nothing is announced that its sender has not looked over, exactly as it is sent. */
    @Access(Who.OFFICE)
    @PostMapping(URL)
    Page announce(@SignedIn Person me, FormData sent, Words words) {
        var ruling = programmes.rulingPlan();
        if (ruling.isEmpty()) {
            return noPlanRules();
        }
        var plan = ruling.get().plan();
        var input = CallForm.ofNew(plan).read(sent);
        if (!input.isValid()) {
            return input.again(view(input, words));
        }
        var draft = CallForm.draft(input, plan);
        var breaches = CallCheck.of(draft, plan);
        if (!breaches.isEmpty()) {
            return refused(input, breaches, words);
        }
        var content = content(input.get(CallForm.COHORT), draft, plan);
        var seen = input.find(CallForm.SEEN).orElse(0);
        return seen == content ? announce(me, draft, input, words)
                : Page.show(new View(input.with(CallForm.SEEN, content).view(URL, words),
                        input.get(CallForm.COHORT),
                        CallPreview.of(input.get(CallForm.COHORT), draft, plan, municipalities.regions(),
                                clock.instant(), words),
                        seen != 0));
    }

    private Page announce(Person me, CallDraft draft, FormInput input, Words words) {
        return switch (announceCall.announce(me.asActor(), input.get(CallForm.COHORT), draft)) {
            case AnnounceCall.Outcome.Announced(var id) -> Page.goTo(CallPage.url(id));
            case AnnounceCall.Outcome.OutOfOrder(var breaches) -> refused(input, breaches, words);
            case AnnounceCall.Outcome.NoPlanRules _ -> noPlanRules();
        };
    }

    private static Page refused(FormInput input, List<Breach> breaches, Words words) {
        var rejected = CallForm.reject(input, breaches);
        return rejected.again(view(rejected, words));
    }

    /** A number for what is announced: the same on every node, another as soon as anything is changed. */
    private static int content(String cohort, CallDraft draft, Plan plan) {
        return 1 + Math.floorMod((cohort + new TreeMap<>(CallFact.kept(draft, plan))).hashCode(), 99_999_999);
    }

    private static View view(FormInput input, Words words) {
        return new View(input.view(URL, words), "", List.of(), false);
    }

    private static Page noPlanRules() {
        return Page.refused(new Page.Way("/kontor/studieplan", "programme.plans.title"),
                "programme.call.no-plan");
    }
}
