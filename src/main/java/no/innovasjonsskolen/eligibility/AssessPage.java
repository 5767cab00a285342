package no.innovasjonsskolen.eligibility;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.CaseSource.Section;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.eligibility.BeginCase.Outcome.Begun;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.ruling.RulingText;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.FormError;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One case: what is demanded, what is told and shown, what it comes to, and the letter as it will be. */
@Controller
class AssessPage {

    /** @param form empty where nobody is asked to say anything */
    record View(Sheet sheet, Optional<FormView> form, String desk, String conflict) {

        /** What is wrong with the form, if there is one. */
        List<FormError> errors() {
            return form.map(FormView::errors).orElse(List.of());
        }
    }

    /**
     * @param proposal what the rules say of the facts; empty while none are known
     * @param writtenIn which language the letter is in
     * @param letter as it would be
     * @param voices what assessors have said, as far as this one may see it
     * @param asked what the participant was asked for, and has answered
     * @param conflicts who has declared one, and where it is lifted if it was a mistake
     * @param appeals those that wait to be decided
     * @param like how cases like it were decided
     */
    record Sheet(String name, String from, String stage, String tone, String means, String writtenIn,
            Section told, List<Held> held, String proposal, Optional<RulingText> letter, List<Voice> voices,
            List<RequestText.Line> asked, List<Led> appeals, List<Led> conflicts,
            List<String> like, Acts acts) {}

    /** One requirement, and how it stands. */
    record Held(String text, String standing, String tone, String clause) {}

    /** A line, and where it leads. */
    record Led(String text, String url) {}

    /** What one assessor has said. */
    record Voice(String said, String reason, String verified) {}

    /** Addresses of what can be done; empty where it cannot. */
    record Acts(boolean say, Optional<String> decide, Optional<String> takeBack, Optional<String> settle,
            Optional<String> reopen, Optional<String> condition, Optional<String> notice,
            Optional<String> ask,
            Optional<Led> stopAsking, String next) {}

    private final BeginCase beginCase;
    private final SayVerdict sayVerdict;
    private final TakeBackOpinion takeBackOpinion;
    private final DecideCase decideCase;
    private final AssessSheets sheets;
    private final Desks desks;

    AssessPage(BeginCase beginCase, SayVerdict sayVerdict, TakeBackOpinion takeBackOpinion,
            DecideCase decideCase, AssessSheets sheets, Desks desks) {
        this.beginCase = beginCase;
        this.sayVerdict = sayVerdict;
        this.takeBackOpinion = takeBackOpinion;
        this.decideCase = decideCase;
        this.sheets = sheets;
        this.desks = desks;
    }

    static String url(ParticipantId id) {
        return "/kontor/vurdering/" + id;
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/vurdering/{id}")
    Page show(@SignedIn Person me, @PathVariable ParticipantId id, Words words) {
        return switch (beginCase.begin(me, id)) {
            case BeginCase.Outcome.NotYet _ -> notNow("eligibility.refused.not-yet");
            case BeginCase.Outcome.Conflicted _ -> notNow("eligibility.refused.conflicted");
            case Begun begun -> Page.show(
                    view(me, begun, sheets.form(me.id(), begun.file()), Optional.empty(), words));
        };
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/vurdering/{id}")
    Page say(@SignedIn Person me, @PathVariable ParticipantId id, FormData sent, Words words) {
        return switch (beginCase.begin(me, id)) {
            case BeginCase.Outcome.NotYet _ -> notNow("eligibility.refused.not-yet");
            case BeginCase.Outcome.Conflicted _ -> notNow("eligibility.refused.conflicted");
            case Begun begun -> {
                var wantsCredits = sheets.wantsCredits(begun.file());
                var read = AssessForm.FORM.read(sent);
                var input = read.isValid() ? AssessForm.whole(read, wantsCredits) : read;
                yield input.isValid()
                        ? said(me, begun, input, AssessForm.read(input, wantsCredits), words)
                        : input.again(view(me, begun, input, Optional.empty(), words));
            }
        };
    }

    private Page said(Person me, Begun begun, FormInput input, Assessment said, Words words) {
        var file = begun.file();
        if (AssessForm.pressed(input) == AssessForm.Press.SEE) {
            return Page.show(view(me, begun, input, Optional.of(said), words));
        }
        return switch (sayVerdict.say(me, file.id(), said)) {
            case SayVerdict.Outcome.Heard _ -> Page.goTo(url(file.id()) + "#brev");
            case SayVerdict.Outcome.WaitsForHer _ -> refused(file.id(), "eligibility.refused.waits-for-her");
            case SayVerdict.Outcome.NotAsked _ -> refused(file.id(), "eligibility.refused.not-asked");
            case SayVerdict.Outcome.Wrong(var problems) -> {
                var wrong = AssessForm.wrong(input, problems);
                yield wrong.again(view(me, begun, wrong, Optional.of(said), words));
            }
        };
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/vurdering/{id}/tilbake")
    Page takeBack(@SignedIn Person me, @PathVariable ParticipantId id) {
        return switch (takeBackOpinion.takeBack(me, id)) {
            case TakeBackOpinion.Outcome.TakenBack _ -> Page.goTo(url(id));
            case TakeBackOpinion.Outcome.TooLate _ -> refused(id, "eligibility.refused.too-late");
        };
    }

    /** Decides, and goes on to the next case. */
    @Access(Who.OFFICE)
    @PostMapping("/kontor/vurdering/{id}/vedtak/{opinion}")
    Page decide(@SignedIn Person me, @PathVariable ParticipantId id, @PathVariable Opinion.Id opinion) {
        return switch (decideCase.decide(me, id, opinion)) {
            case DecideCase.Outcome.Made _ -> Page.goTo(url(id) + "/neste");
            case DecideCase.Outcome.Already _ -> refused(id, "eligibility.refused.already");
            case DecideCase.Outcome.NeedsAnother _ -> refused(id, "eligibility.refused.needs-another");
            case DecideCase.Outcome.Appealed _ -> refused(id, "eligibility.refused.appealed");
            case DecideCase.Outcome.NotReady _ -> refused(id, "eligibility.refused.not-ready");
        };
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/vurdering/{id}/neste")
    Page next(@SignedIn Person me, @PathVariable ParticipantId id) {
        return switch (beginCase.begin(me, id)) {
            case BeginCase.Outcome.NotYet _ -> notNow("eligibility.refused.not-yet");
            case BeginCase.Outcome.Conflicted _ -> notNow("eligibility.refused.conflicted");
            case Begun(var file, _, _, _, var now) -> Page.goTo(desks.of(file.call(), me.id(), now)
                    .next(id).map(AssessPage::url).orElseGet(() -> DeskPage.url(file.call())));
        };
    }

    static Page refused(ParticipantId id, String why) {
        return Page.refused(new Page.Way(url(id), "eligibility.to-case"), why);
    }

    private static Page notNow(String why) {
        return Page.refused(new Page.Way(DeskPage.ADDRESS, "eligibility.to-desk"), why);
    }

    private View view(Person me, Begun begun, FormInput input, Optional<Assessment> trying, Words words) {
        var file = begun.file();
        var sheet = sheets.of(me.id(), begun, trying, words);
        return new View(sheet, sheet.acts().say() ? Optional.of(input.view(url(file.id()), words))
                : Optional.empty(), words.url(DeskPage.url(file.call())),
                words.url(url(file.id()) + "/inhabil"));
    }
}
