package no.innovasjonsskolen.eligibility;

import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.eligibility.EligibilityCase.Decided;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a decided case is opened again, since something new is known. */
@Controller
class ReopenPage {

    private static final int LONGEST = 1_000;
    private static final FieldSpec<String> REASON = FieldSpec.paragraphs("grunn", LONGEST).required();
    private static final Form FORM = Form.of("eligibility.reopen", REASON);

    record View(FormView form, String back) {}

    private final AssessorCases assessorCases;
    private final ReopenCase reopenCase;

    ReopenPage(AssessorCases assessorCases, ReopenCase reopenCase) {
        this.assessorCases = assessorCases;
        this.reopenCase = reopenCase;
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/vurdering/{id}/paa-nytt")
    Page show(@SignedIn Person me, @PathVariable ParticipantId id, Words words) {
        return assessorCases.get(me, id).state() instanceof Decided
                ? Page.show(view(id, FORM.blank(), words))
                : AssessPage.refused(id, "eligibility.refused.not-decided");
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/vurdering/{id}/paa-nytt")
    Page reopen(@SignedIn Person me, @PathVariable ParticipantId id, FormData sent, Words words) {
        var input = FORM.read(sent);
        if (!input.isValid()) {
            return input.again(view(id, input, words));
        }
        return switch (reopenCase.reopen(me, id, input.get(REASON))) {
            case ReopenCase.Outcome.Reopened _ -> Page.goTo(AssessPage.url(id));
            case ReopenCase.Outcome.NotDecided _ -> AssessPage.refused(id, "eligibility.refused.not-decided");
            case ReopenCase.Outcome.WaitsForHer _ ->
                AssessPage.refused(id, "eligibility.refused.waits-for-her");
            case ReopenCase.Outcome.HasTheMost _ ->
                AssessPage.refused(id, "eligibility.refused.has-the-most");
        };
    }

    private static View view(ParticipantId id, FormInput input, Words words) {
        return new View(input.view(AssessPage.url(id) + "/paa-nytt", words), words.url(AssessPage.url(id)));
    }
}
