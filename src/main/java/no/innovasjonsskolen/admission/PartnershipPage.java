package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.AnswerPartnership.Outcome;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.form.AskFirst;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.form.Option;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.invitation.AddressFields;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.programme.Commitment;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.FormError;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.SummaryRow;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A partner reads what it is asked, and answers; leaves, or lets somebody else answer. */
@Controller
class PartnershipPage {

    private static final FieldSpec<Boolean> ANSWER = FieldSpec.button("svar", List.of(
            Option.of("ja", true, Sentence.of("admission.partnership.yes")),
            Option.of("nei", false, Sentence.of("admission.partnership.no")))).required();
    private static final Form FORM = Form.of("admission.partnership", ANSWER);
    private static final Form LEAVE = Form.of("admission.leave");
    private static final Form HAND_OVER = Form.of("admission.partner-to-you", AddressFields.NAME,
            AddressFields.EMAIL);

    /**
     * @param status what it has answered, or why it cannot any more; empty while the question is open
     * @param application where it reads and writes; empty unless it is in it
     * @param form where it says yes or no; empty when it has said yes, or can say nothing any more
     * @param leave where it goes out of the application; empty unless it is in it
     * @param handOver where somebody else is let in to answer; empty when nothing is left to answer
     */
    record View(String title, String what, String status, List<SummaryRow> answers, Commitment commitment,
            Optional<String> application, Optional<FormView> form, List<FormError> errors,
            Optional<String> leave, Optional<String> handOver) {}

    private final AnswerPartnership answerPartnership;
    private final Applications applications;
    private final ApplicationPeriod period;
    private final MunicipalityName names;
    private final SchoolClock clock;

    PartnershipPage(AnswerPartnership answerPartnership, Applications applications, ApplicationPeriod period,
            MunicipalityName names, SchoolClock clock) {
        this.answerPartnership = answerPartnership;
        this.applications = applications;
        this.period = period;
        this.names = names;
        this.clock = clock;
    }

    /** Where a partner answers. */
    static String url(UUID partner) {
        return "/samarbeid/" + partner;
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
            case Outcome.Declined _, Outcome.HandedOver _ -> Page.goTo("/soknad");
            case Outcome.Taken(var by, var municipality) ->
                again(me, id, input.reject(StateText.taken(by, names.of(municipality))), words);
            case Outcome.NotNow(var why) -> again(me, id, input.reject(why), words);
        };
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/samarbeid/{id}/ut")
    Page askToLeave(@SignedIn PersonId me, @PathVariable UUID id, Words words) {
        return Page.show(leave(me, id, LEAVE.blank(), words));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/samarbeid/{id}/ut")
    Page leave(@SignedIn Person me, @PathVariable UUID id, FormData sent, Words words) {
        var input = LEAVE.read(sent);
        return switch (answerPartnership.answer(me, id, false)) {
            case Outcome.Declined _, Outcome.Agreed _, Outcome.HandedOver _, Outcome.Taken _ ->
                Page.goTo(url(id));
            case Outcome.NotNow(var why) -> {
                var rejected = input.reject(why);
                yield rejected.again(leave(me.id(), id, rejected, words));
            }
        };
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/samarbeid/{id}/overlat")
    Page askWhom(@SignedIn PersonId me, @PathVariable UUID id, Words words) {
        return Page.show(handOver(me, id, HAND_OVER.blank(), words));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/samarbeid/{id}/overlat")
    Page handOver(@SignedIn Person me, @PathVariable UUID id, FormData sent, Words words) {
        var input = HAND_OVER.read(sent);
        if (!input.isValid()) {
            return input.again(handOver(me.id(), id, input, words));
        }
        var to = new Recipient(input.get(AddressFields.NAME), input.get(AddressFields.EMAIL));
        return switch (answerPartnership.handOver(me, id, to)) {
            case Outcome.HandedOver _, Outcome.Declined _, Outcome.Agreed _, Outcome.Taken _ ->
                Page.goTo(url(id));
            case Outcome.NotNow(var why) -> {
                var rejected = input.reject(why);
                yield rejected.again(handOver(me.id(), id, rejected, words));
            }
        };
    }

    private Page again(Person me, UUID id, FormInput input, Words words) {
        return input.again(view(me.id(), id, input, words));
    }

    private AskFirst leave(PersonId me, UUID id, FormInput input, Words words) {
        var application = applications.getAsked(id, me);
        var municipality = names.of(application.partner(id).municipality());
        var lead = names.of(application.lead());
        var late = period.closed(application, clock.instant()).isPresent();
        return new AskFirst(words.localize("admission.leave.title", municipality),
                List.of(words.localize(late ? "admission.leave.means.late" : "admission.leave.means",
                        municipality),
                        words.localize(late ? "admission.leave.others.late" : "admission.leave.others", lead,
                                municipality),
                        words.localize(late ? "admission.leave.undo.late" : "admission.leave.undo", lead)),
                input.view(url(id) + "/ut", words), words.localize("admission.partnership.leave"), "danger",
                words.url(url(id)));
    }

    private AskFirst handOver(PersonId me, UUID id, FormInput input, Words words) {
        var application = applications.getAsked(id, me);
        var municipality = names.of(application.partner(id).municipality());
        return new AskFirst(words.localize("admission.partner-to-you.title", municipality),
                List.of(words.localize("admission.partner-to-you.means", names.of(application.lead()))),
                input.view(url(id) + "/overlat", words), words.localize("admission.partner-to-you.do"),
                "accent", words.url(url(id)));
    }

    private View view(PersonId me, UUID id, FormInput input, Words words) {
        var application = applications.getAsked(id, me);
        var partner = application.partner(id);
        var lead = names.of(application.lead());
        var now = clock.instant();
        var closed = period.closed(application, now);
        var form = input.view(url(id), words);
        var gone = application.state() instanceof Application.Withdrawn;
        return new View(words.localize(partner.agreed() ? "admission.partnership.title"
                : "admission.invited.partner.title", lead),
                words.localize(partner.agreed() ? "admission.partnership.together"
                        : "admission.partnership.what", lead, names.of(partner.municipality())),
                status(partner, closed, words),
                partner.state() instanceof Partner.Declined ? List.of() : answers(application, words),
                period.commitment(application, words),
                partner.agreed() ? Optional.of(words.url("/soknad/" + application.id())) : Optional.empty(),
                partner.agreed() || closed.isPresent() ? Optional.empty() : Optional.of(form), form.errors(),
                partner.agreed() && !gone ? Optional.of(words.url(url(id) + "/ut")) : Optional.empty(),
                mayHandOver(application, partner, closed, now) ? Optional.of(words.url(url(id) + "/overlat"))
                        : Optional.empty());
    }

    private boolean mayHandOver(Application application, Partner partner,
            Optional<ApplicationPeriod.Closed> closed, Instant now) {
        return switch (partner.state()) {
            case Partner.Asked _ -> closed.isEmpty();
            case Partner.Agreed _ -> period.closedToPeople(application, now).isEmpty();
            case Partner.Declined _ -> false;
        };
    }

    private static String status(Partner partner, Optional<ApplicationPeriod.Closed> closed, Words words) {
        var answered = partner.state() instanceof Partner.Asked ? ""
                : StateText.of(partner.state(), words) + ". ";
        return (answered + closed.map(words::say).orElse("")).strip();
    }

    private static List<SummaryRow> answers(Application application, Words words) {
        return Stream.of(Question.CONTACT_NAME, Question.CONTACT_EMAIL, Question.CHALLENGE_TITLE,
                Question.CHALLENGE_WHAT)
                .map(question -> ApplicationSummary.line(application, question, words)).toList();
    }
}
