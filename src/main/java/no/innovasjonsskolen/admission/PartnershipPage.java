package no.innovasjonsskolen.admission;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.AnswerPartnership.Outcome;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.form.Option;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.programme.Commitment;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.SummaryRow;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A partner reads what it is asked, and answers. */
@Controller
class PartnershipPage {

    private static final FieldSpec<Boolean> ANSWER = FieldSpec.button("svar", List.of(
            Option.of("ja", true, Sentence.of("admission.partnership.yes")),
            Option.of("nei", false, Sentence.of("admission.partnership.no")))).required();
    private static final Form FORM = Form.of("admission.partnership", ANSWER);

    /** @param agreed whether it has said yes, and may leave */
    record View(String title, String what, List<SummaryRow> answers, Commitment commitment, boolean agreed,
            FormView form) {}

    private final AnswerPartnership answerPartnership;
    private final Applications applications;
    private final ApplicationPeriod period;
    private final MunicipalityName names;

    PartnershipPage(AnswerPartnership answerPartnership, Applications applications, ApplicationPeriod period,
            MunicipalityName names) {
        this.answerPartnership = answerPartnership;
        this.applications = applications;
        this.period = period;
        this.names = names;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/samarbeid/{id}")
    Page show(@SignedIn PersonId me, @PathVariable UUID id, Words words) {
        return Page.show(view(me, id, FORM.blank(), words));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/samarbeid/{id}")
    Page answer(@SignedIn Person me, @PathVariable UUID id, FormData sent, Words words) {
        var input = FORM.read(sent);
        if (!input.isValid()) {
            return again(me, id, input, words);
        }
        return switch (answerPartnership.answer(me, id, input.get(ANSWER))) {
            case Outcome.Agreed(var application) -> Page.goTo("/soknad/" + application);
            case Outcome.Declined _ -> Page.goTo("/soknad");
            case Outcome.Taken(var by, var municipality) ->
                again(me, id, input.reject(StateText.taken(by, names.of(municipality))), words);
            case Outcome.NotNow(var why) -> again(me, id, input.reject(why), words);
        };
    }

    private Page again(Person me, UUID id, FormInput input, Words words) {
        return input.again(view(me.id(), id, input, words));
    }

    private View view(PersonId me, UUID id, FormInput input, Words words) {
        var application = applications.getAsked(id, me);
        var partner = application.partner(id);
        var lead = names.of(application.lead());
        return new View(words.localize("admission.invited.partner.title", lead),
                words.localize("admission.partnership.what", lead, names.of(partner.municipality())),
                answers(application, words), period.commitment(application, words), partner.agreed(),
                input.view("/samarbeid/" + id, words));
    }

    private static List<SummaryRow> answers(Application application, Words words) {
        return Stream.of(Question.CONTACT_NAME, Question.CONTACT_EMAIL, Question.CHALLENGE_TITLE,
                Question.CHALLENGE_WHAT)
                .map(question -> ApplicationSummary.line(application, question, words)).toList();
    }
}
