package no.innovasjonsskolen.admission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.draft.Filled;
import no.innovasjonsskolen.draft.FormFields;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.invitation.AddressForm;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Field;
import no.innovasjonsskolen.site.FormError;
import no.innovasjonsskolen.site.Frames;
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

    /**
     * @param wording what the director is asked to sign
     * @param ask whether she can be asked now, for the first time or again
     */
    record View(String status, String tone, String wording, boolean ask, List<Field> fields,
            List<FormError> errors, String action, String back) {}

    private final Applications applications;
    private final Representation representation;
    private final GiveGuarantee giveGuarantee;
    private final ApplicationPeriod period;
    private final MunicipalityName names;
    private final Frames frames;
    private final SchoolClock clock;

    AskGuaranteePage(Applications applications, Representation representation, GiveGuarantee giveGuarantee,
            ApplicationPeriod period, MunicipalityName names, Frames frames, SchoolClock clock) {
        this.applications = applications;
        this.representation = representation;
        this.giveGuarantee = giveGuarantee;
        this.period = period;
        this.names = names;
        this.frames = frames;
        this.clock = clock;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/soknad/{id}/garanti")
    Page show(@SignedIn PersonId me, @PathVariable ApplicationId id, HttpServletRequest request) {
        var words = frames.words(request);
        return Page.show(view(me, id, form(words).fields(), List.of(), words));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad/{id}/garanti")
    Page ask(@SignedIn Person me, @PathVariable ApplicationId id, HttpServletRequest request) {
        var words = frames.words(request);
        var filled = form(words).checked(Filled.read(request, AddressForm.BLANKS, words));
        if (!filled.isGood()) {
            return again(me, id, filled, words);
        }
        return giveGuarantee.ask(me, id, filled.value(AddressForm.NAME),
                filled.value(AddressForm.EMAIL)) instanceof GiveGuarantee.NotNow(var why)
                        ? again(me, id, filled.with(AddressForm.NAME, why.in(words)), words)
                        : Page.goTo("/soknad/" + id + "/garanti");
    }

    private Page again(Person me, ApplicationId id, Filled filled, Words words) {
        return Page.invalid(view(me.id(), id, FormFields.again(form(words).fields(), filled, words),
                filled.summary(), words));
    }

    private View view(PersonId me, ApplicationId id, List<Field> fields, List<FormError> errors,
            Words words) {
        var application = applications.get(id, representation.of(me));
        var open = period.closed(application, clock.instant()).isEmpty();
        var rule = period.teamRule(application);
        var status = switch (application.guarantee()) {
            case Guarantee.NotAsked _ -> "";
            case Guarantee.AskedFor(var who, _, var at) ->
                words.localize("admission.task.guarantee.waiting", who, words.dateTime(at));
            case Guarantee.Signed(var who, var title, var at, _) ->
                words.localize("admission.task.guarantee.signed", who, title, words.dateTime(at));
        };
        var signed = application.guarantee() instanceof Guarantee.Signed;
        return new View(status, signed ? "success" : "info",
                words.localize("admission.guarantee.wording", names.of(application.lead()), rule.least(),
                        rule.most(), rule.sectors()),
                open && !signed, fields, errors, "/soknad/" + id + "/garanti", words.url("/soknad/" + id));
    }

    private static AddressForm form(Words words) {
        return new AddressForm("admission.director", words);
    }
}
