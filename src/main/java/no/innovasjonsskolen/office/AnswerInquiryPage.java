package no.innovasjonsskolen.office;

import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where whoever writes in an application reads what the school has asked, and answers. */
@Controller
class AnswerInquiryPage {

    private static final int LONGEST = 4_000;
    private static final FieldSpec<String> ANSWER = FieldSpec.paragraphs("svar", LONGEST).required();
    private static final Form FORM = Form.of("office.answer", ANSWER);

    /** @param open whether there is a form: it can be answered, or a second answer was written too late */
    record View(String title, InquiryText.Line inquiry, boolean open, String back, FormView form) {}

    private final Admissions admissions;
    private final Inquiries inquiries;
    private final AnswerInquiry answerInquiry;
    private final MunicipalityName names;
    private final SchoolClock clock;

    AnswerInquiryPage(Admissions admissions, Inquiries inquiries, AnswerInquiry answerInquiry,
            MunicipalityName names, SchoolClock clock) {
        this.admissions = admissions;
        this.inquiries = inquiries;
        this.answerInquiry = answerInquiry;
        this.names = names;
        this.clock = clock;
    }

    /** Where the question is answered. */
    static String url(Inquiry inquiry) {
        return "/soknad/" + inquiry.application() + "/spoersmaal/" + inquiry.id();
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/soknad/{id}/spoersmaal/{inquiry}")
    Page show(@SignedIn PersonId me, @PathVariable ApplicationId id, @PathVariable InquiryId inquiry,
            Words words) {
        return Page.show(view(me, id, inquiry, FORM.blank(), false, words));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad/{id}/spoersmaal/{inquiry}")
    Page answer(@SignedIn Person me, @PathVariable ApplicationId id, @PathVariable InquiryId inquiry,
            FormData sent, Words words) {
        var input = FORM.read(sent);
        if (!input.isValid()) {
            return input.again(view(me.id(), id, inquiry, input, false, words));
        }
        var way = new Page.Way("/soknad/" + id + "/spoersmaal/" + inquiry, "office.answer.see");
        return switch (answerInquiry.answer(me, id, inquiry, input.get(ANSWER))) {
            case AnswerInquiry.Outcome.Answered _ -> Page.goTo(way.url());
            case AnswerInquiry.Outcome.AnsweredBy(var name, var at) -> {
                // What she has written is hers, also when it came second.
                var second = input.reject(ANSWER, Sentence.of("office.answer.by-another", name, at));
                yield second.again(view(me.id(), id, inquiry, second, true, words));
            }
            case AnswerInquiry.Outcome.NotAskedAnyMore _ -> Page.refused(way, "office.answer.not-asked");
        };
    }

    private View view(PersonId me, ApplicationId id, InquiryId inquiry, FormInput input, boolean written,
            Words words) {
        var own = admissions.own(id, me);
        var asked = inquiries.get(inquiry, id);
        return new View(words.localize("office.answer.title", names.of(own.lead()), own.reference()),
                InquiryText.line(asked, clock.instant(), words),
                written || asked.state() instanceof Inquiry.Asked && !own.withdrawn(),
                words.url("/soknad/" + id),
                input.view(url(asked), words));
    }
}
