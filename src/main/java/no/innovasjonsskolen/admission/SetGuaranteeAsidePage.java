package no.innovasjonsskolen.admission;

import java.util.List;
import no.innovasjonsskolen.admission.SetGuaranteeAside.Outcome;
import no.innovasjonsskolen.form.AskFirst;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.NotFound;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The wrong person signed: what setting the signature aside means, and why it is done. */
@Controller
class SetGuaranteeAsidePage {

    private static final FieldSpec<String> REASON = FieldSpec.paragraphs("grunn", 1_000).required();
    private static final Form FORM = Form.of("admission.set-aside", REASON);

    private final Applications applications;
    private final SetGuaranteeAside setGuaranteeAside;
    private final MunicipalityName names;

    SetGuaranteeAsidePage(Applications applications, SetGuaranteeAside setGuaranteeAside,
            MunicipalityName names) {
        this.applications = applications;
        this.setGuaranteeAside = setGuaranteeAside;
        this.names = names;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/soknad/{id}/garanti/{municipality}")
    Page show(@SignedIn PersonId me, @PathVariable ApplicationId id,
            @PathVariable MunicipalityNumber municipality, Words words) {
        return Page.show(view(me, id, municipality, FORM.blank(), words));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad/{id}/garanti/{municipality}")
    Page setAside(@SignedIn Person me, @PathVariable ApplicationId id,
            @PathVariable MunicipalityNumber municipality, FormData sent, Words words) {
        var input = FORM.read(sent);
        if (!input.isValid()) {
            return input.again(view(me.id(), id, municipality, input, words));
        }
        return switch (setGuaranteeAside.setAside(me, id, municipality, input.get(REASON))) {
            case Outcome.SetAside _, Outcome.NotSigned _ -> Page.goTo(AskGuaranteePage.url(id));
            case Outcome.NotNow(var why) -> ApplyPage.closed(why, id);
            case Outcome.Own _ -> throw new IllegalStateException("Only the office is asked that");
        };
    }

    private AskFirst view(PersonId me, ApplicationId id, MunicipalityNumber municipality, FormInput input,
            Words words) {
        if (!(applications.get(id, me).guarantee(municipality) instanceof Guarantee.Signed signed)) {
            throw new NotFound();
        }
        var back = AskGuaranteePage.url(id);
        return new AskFirst(words.localize("admission.set-aside.title", names.of(municipality)),
                List.of(StateText.of(signed, words),
                        words.localize("admission.set-aside.means", signed.name())),
                input.view(back + "/" + municipality.value(), words),
                words.localize("admission.set-aside.do"), "danger", words.url(back));
    }
}
