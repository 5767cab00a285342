package no.innovasjonsskolen.admission;

import no.innovasjonsskolen.admission.AskGuarantee.Outcome;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
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

/** The municipality asks its director to sign the guarantee, and sees whether she has. */
@Controller
class AskGuaranteePage {

    private static final Form FORM = Form.of("admission.director", AddressFields.NAME, AddressFields.EMAIL);

    /**
     * @param wording what the director is asked to sign
     * @param ask whether she can be asked now, for the first time or again
     */
    record View(String status, String tone, String wording, boolean ask, FormView form, String back) {}

    private final Applications applications;
    private final AskGuarantee askGuarantee;
    private final ApplicationPeriod period;
    private final MunicipalityName names;
    private final SchoolClock clock;

    AskGuaranteePage(Applications applications, AskGuarantee askGuarantee, ApplicationPeriod period,
            MunicipalityName names, SchoolClock clock) {
        this.applications = applications;
        this.askGuarantee = askGuarantee;
        this.period = period;
        this.names = names;
        this.clock = clock;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/soknad/{id}/garanti")
    Page show(@SignedIn PersonId me, @PathVariable ApplicationId id, Words words) {
        return Page.show(view(me, id, FORM.blank(), words));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad/{id}/garanti")
    Page ask(@SignedIn Person me, @PathVariable ApplicationId id, FormData sent, Words words) {
        var input = FORM.read(sent);
        if (!input.isValid()) {
            return again(me, id, input, words);
        }
        var director = new Recipient(input.get(AddressFields.NAME), input.get(AddressFields.EMAIL));
        return switch (askGuarantee.ask(me, id, director)) {
            case Outcome.Asked _, Outcome.AlreadySigned _ -> Page.goTo(url(id));
            case Outcome.NotNow(var why) -> again(me, id, input.reject(why), words);
        };
    }

    private Page again(Person me, ApplicationId id, FormInput input, Words words) {
        return input.again(view(me.id(), id, input, words));
    }

    private View view(PersonId me, ApplicationId id, FormInput input, Words words) {
        var application = applications.get(id, me);
        var reading = period.read(application, clock.instant());
        var signed = application.guarantee() instanceof Guarantee.Signed;
        return new View(StateText.of(application.guarantee(), words), signed ? "success" : "info",
                StateText.wording(names.of(application.lead()), reading.rule(), words),
                reading.open() && !signed, input.view(url(id), words), words.url("/soknad/" + id));
    }

    private static String url(ApplicationId id) {
        return "/soknad/" + id + "/garanti";
    }
}
