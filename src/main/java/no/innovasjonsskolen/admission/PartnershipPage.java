package no.innovasjonsskolen.admission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.SummaryRow;
import no.innovasjonsskolen.site.FormError;
import no.innovasjonsskolen.site.Frames;
import no.innovasjonsskolen.site.NotFound;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A partner reads what it is asked, and answers. */
@Controller
class PartnershipPage {

    record View(String title, String what, List<SummaryRow> answers, boolean answered, List<FormError> errors,
            String action) {}

    private final AnswerPartnership answerPartnership;
    private final Partners partners;
    private final Applications applications;
    private final Representation representation;
    private final MunicipalityName names;
    private final Frames frames;

    PartnershipPage(AnswerPartnership answerPartnership, Partners partners, Applications applications,
            Representation representation, MunicipalityName names, Frames frames) {
        this.answerPartnership = answerPartnership;
        this.partners = partners;
        this.applications = applications;
        this.representation = representation;
        this.names = names;
        this.frames = frames;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/samarbeid/{id}")
    Page show(@SignedIn Person me, @PathVariable UUID id, HttpServletRequest request) {
        return Page.show(view(me, id, List.of(), frames.words(request)));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/samarbeid/{id}")
    Page answer(@SignedIn Person me, @PathVariable UUID id, @RequestParam String svar,
            HttpServletRequest request) {
        var words = frames.words(request);
        return switch (answerPartnership.answer(me, id, svar.equals("ja"))) {
            case AnswerPartnership.Agreed(var application) -> Page.goTo("/soknad/" + application);
            case AnswerPartnership.Declined _ -> Page.goTo("/soknad");
            case AnswerPartnership.Taken(var by) ->
                Page.invalid(view(me, id, List.of(
                        FormError.at("svar", ApplyPage.taken(by, names.of(partners.get(id).municipality()),
                                words))),
                        words));
            case AnswerPartnership.NotYours _ -> Page.notFound();
            case AnswerPartnership.NotNow(var why) -> Page.invalid(view(me, id,
                    List.of(FormError.at("svar", why.in(words))), words));
        };
    }

    private View view(Person me, UUID id, List<FormError> errors, Words words) {
        var partner = partners.find(id)
                .filter(it -> representation.of(me.id()).contains(it.municipality()))
                .orElseThrow(NotFound::new);
        var application = applications.get(partners.applicationOf(id));
        var lead = names.of(application.lead());
        return new View(words.localize("admission.invited.partner.title", lead),
                words.localize("admission.partnership.what", lead, names.of(partner.municipality())),
                answers(application, words), partner.agreed(), errors, "/samarbeid/" + id);
    }

    private List<SummaryRow> answers(Application application, Words words) {
        return List.of(ApplicationSummary.line(application, Question.CONTACT_NAME, words),
                ApplicationSummary.line(application, Question.CONTACT_EMAIL, words),
                ApplicationSummary.line(application, Question.CHALLENGE_TITLE, words),
                ApplicationSummary.line(application, Question.CHALLENGE_WHAT, words));
    }
}
