package no.innovasjonsskolen.admission;

import java.util.List;
import java.util.UUID;
import no.innovasjonsskolen.admission.AnswerGuarantee.Outcome;
import no.innovasjonsskolen.form.AskFirst;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.invitation.AddressFields;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * A municipal director does not sign: she declines, with a reason, or hands it over to somebody else who
 * may.
 */
@Controller
class OtherGuaranteePage {

    private static final FieldSpec<String> REASON = FieldSpec.paragraphs("grunn", 1_000).required();
    private static final Form DECLINE = Form.of("admission.decline", REASON);
    private static final Form HAND_OVER = Form.of("admission.hand-over", AddressFields.NAME,
            AddressFields.EMAIL);

    private final Applications applications;
    private final Guarantees guarantees;
    private final AnswerGuarantee answerGuarantee;
    private final MunicipalityName names;

    OtherGuaranteePage(Applications applications, Guarantees guarantees, AnswerGuarantee answerGuarantee,
            MunicipalityName names) {
        this.applications = applications;
        this.guarantees = guarantees;
        this.answerGuarantee = answerGuarantee;
        this.names = names;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/garanti/{id}/nei")
    Page askWhy(@SignedIn PersonId me, @PathVariable UUID id, Words words) {
        return Page.show(decline(me, id, DECLINE.blank(), words));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/garanti/{id}/nei")
    Page decline(@SignedIn Person me, @PathVariable UUID id, FormData sent, Words words) {
        var view = decline(me.id(), id, DECLINE.blank(), words);
        var input = DECLINE.read(sent);
        if (!input.isValid()) {
            return input.again(decline(me.id(), id, input, words));
        }
        return switch (answerGuarantee.decline(me, id, input.get(REASON))) {
            case Outcome.Answered _, Outcome.AlreadyAnswered _, Outcome.Changed _ -> Page.goTo(view.back());
            case Outcome.NotNow(var why) -> {
                var rejected = input.reject(why);
                yield rejected.again(decline(me.id(), id, rejected, words));
            }
        };
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/garanti/{id}/overlat")
    Page askWhom(@SignedIn PersonId me, @PathVariable UUID id, Words words) {
        return Page.show(handOver(me, id, HAND_OVER.blank(), words));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/garanti/{id}/overlat")
    Page handOver(@SignedIn Person me, @PathVariable UUID id, FormData sent, Words words) {
        var view = handOver(me.id(), id, HAND_OVER.blank(), words);
        var input = HAND_OVER.read(sent);
        if (!input.isValid()) {
            return input.again(handOver(me.id(), id, input, words));
        }
        var to = new Recipient(input.get(AddressFields.NAME), input.get(AddressFields.EMAIL));
        return switch (answerGuarantee.handOver(me, id, to)) {
            case Outcome.Answered _, Outcome.AlreadyAnswered _, Outcome.Changed _ -> Page.goTo(view.back());
            case Outcome.NotNow(var why) -> {
                var rejected = input.reject(why);
                yield rejected.again(handOver(me.id(), id, rejected, words));
            }
        };
    }

    private AskFirst decline(PersonId me, UUID id, FormInput input, Words words) {
        var municipality = municipality(me, id);
        return new AskFirst(words.localize("admission.decline.title", municipality),
                List.of(words.localize("admission.decline.means", municipality)),
                input.view(GuaranteePage.url(id) + "/nei", words), words.localize("admission.decline.do"),
                "danger", words.url(GuaranteePage.url(id)));
    }

    private AskFirst handOver(PersonId me, UUID id, FormInput input, Words words) {
        return new AskFirst(words.localize("admission.hand-over.title", municipality(me, id)),
                List.of(words.localize("admission.hand-over.means")),
                input.view(GuaranteePage.url(id) + "/overlat", words),
                words.localize("admission.hand-over.do"), "brand1", words.url(GuaranteePage.url(id)));
    }

    /** Found only by somebody who has been let in to answer. */
    private String municipality(PersonId me, UUID id) {
        var request = guarantees.own(id, me);
        applications.getToSign(request.id(), me);
        return names.of(request.municipality());
    }
}
