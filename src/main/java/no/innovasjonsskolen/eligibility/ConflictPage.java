package no.innovasjonsskolen.eligibility;

import no.innovasjonsskolen.admission.ParticipantId;
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

/** Where an assessor declares a conflict of interest in a case. */
@Controller
class ConflictPage {

    private static final int LONGEST = 300;
    private static final FieldSpec<String> REASON = FieldSpec.paragraphs("grunn", LONGEST).required();
    private static final Form FORM = Form.of("eligibility.conflict", REASON);

    record View(FormView form, String back) {}

    private final AssessorCases assessorCases;
    private final DeclareConflict declareConflict;

    ConflictPage(AssessorCases assessorCases, DeclareConflict declareConflict) {
        this.assessorCases = assessorCases;
        this.declareConflict = declareConflict;
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/vurdering/{id}/inhabil")
    Page show(@SignedIn Person me, @PathVariable ParticipantId id, Words words) {
        return Page.show(view(assessorCases.get(me, id).id(), FORM.blank(), words));
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/vurdering/{id}/inhabil")
    Page declare(@SignedIn Person me, @PathVariable ParticipantId id, FormData sent, Words words) {
        var input = FORM.read(sent);
        if (!input.isValid()) {
            return input.again(view(id, input, words));
        }
        return switch (declareConflict.declare(me, id, input.get(REASON))) {
            case DeclareConflict.Outcome.Declared _ -> Page.goTo(DeskPage.ADDRESS);
            case DeclareConflict.Outcome.HasSaid _ -> AssessPage.refused(id, "eligibility.refused.has-said");
        };
    }

    private static View view(ParticipantId id, FormInput input, Words words) {
        return new View(input.view(AssessPage.url(id) + "/inhabil", words), words.url(AssessPage.url(id)));
    }
}
