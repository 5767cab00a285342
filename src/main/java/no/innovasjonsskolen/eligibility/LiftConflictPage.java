package no.innovasjonsskolen.eligibility;

import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a colleague's conflict of interest, declared by mistake, is lifted. */
@Controller
class LiftConflictPage {

    private static final int LONGEST = 300;
    private static final FieldSpec<String> REASON = FieldSpec.paragraphs("grunn", LONGEST).required();
    private static final Form FORM = Form.of("eligibility.lift", REASON);

    record View(FormView form, String back) {}

    private final AssessorCases assessorCases;
    private final LiftConflict liftConflict;

    LiftConflictPage(AssessorCases assessorCases, LiftConflict liftConflict) {
        this.assessorCases = assessorCases;
        this.liftConflict = liftConflict;
    }

    static String url(ParticipantId id, PersonId whom) {
        return AssessPage.url(id) + "/inhabil/" + whom.value();
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/vurdering/{id}/inhabil/{person}")
    Page show(@SignedIn Person me, @PathVariable ParticipantId id, @PathVariable PersonId person,
            Words words) {
        return Page.show(view(assessorCases.get(me, id).id(), person, FORM.blank(), words));
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/vurdering/{id}/inhabil/{person}")
    Page lift(@SignedIn Person me, @PathVariable ParticipantId id, @PathVariable PersonId person,
            FormData sent, Words words) {
        var input = FORM.read(sent);
        if (!input.isValid()) {
            return input.again(view(assessorCases.get(me, id).id(), person, input, words));
        }
        return switch (liftConflict.lift(me, id, person, input.get(REASON))) {
            case LiftConflict.Outcome.Lifted _ -> Page.goTo(AssessPage.url(id));
            case LiftConflict.Outcome.NotConflicted _ ->
                AssessPage.refused(id, "eligibility.refused.not-conflicted");
        };
    }

    private static View view(ParticipantId id, PersonId whom, FormInput input, Words words) {
        return new View(input.view(url(id, whom), words), words.url(AssessPage.url(id)));
    }
}
