package no.innovasjonsskolen.admission;

import java.util.List;
import java.util.UUID;
import no.innovasjonsskolen.admission.InvitePartner.Outcome;
import no.innovasjonsskolen.clock.SchoolClock;
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
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Whom the municipality applies together with. */
@Controller
class PartnersPage {

    /** @param open whether anything can be changed */
    record View(List<Line> partners, FormView form, boolean open, String back) {}

    record Line(String name, String contact, String status, String tone, String remove,
            String means) {}

    private final Applications applications;
    private final InvitePartner invitePartner;
    private final RemovePartner removePartner;
    private final ApplicationPeriod period;
    private final MunicipalityName names;
    private final SchoolClock clock;

    PartnersPage(Applications applications, InvitePartner invitePartner, RemovePartner removePartner,
            ApplicationPeriod period, MunicipalityName names, SchoolClock clock) {
        this.applications = applications;
        this.invitePartner = invitePartner;
        this.removePartner = removePartner;
        this.period = period;
        this.names = names;
        this.clock = clock;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/soknad/{id}/partnere")
    Page show(@SignedIn PersonId me, @PathVariable ApplicationId id, Words words) {
        return Page.show(view(me, id, form(municipality()).blank(), words));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad/{id}/partnere")
    Page ask(@SignedIn Person me, @PathVariable ApplicationId id, FormData sent, Words words) {
        var municipality = municipality();
        var input = form(municipality).read(sent);
        if (!input.isValid()) {
            return again(me, id, input, words);
        }
        var chosen = input.get(municipality);
        var contact = new Recipient(input.get(AddressFields.NAME), input.get(AddressFields.EMAIL));
        return switch (invitePartner.ask(me, id, chosen, contact)) {
            case Outcome.Asked _ -> Page.goTo(url(id));
            case Outcome.AlreadyHere _ -> again(me, id, input.reject(municipality,
                    Sentence.of("admission.partner.already", names.of(chosen))), words);
            case Outcome.Taken(var by) ->
                again(me, id, input.reject(municipality, StateText.taken(by, names.of(chosen))), words);
            case Outcome.NotNow(var why) -> again(me, id, input.reject(why), words);
        };
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad/{id}/partnere/{partner}/fjern")
    Page remove(@SignedIn Person me, @PathVariable ApplicationId id, @PathVariable UUID partner) {
        return switch (removePartner.remove(me, id, partner)) {
            case RemovePartner.Outcome.Removed _ -> Page.goTo(url(id));
            case RemovePartner.Outcome.NotNow(var why) -> ApplyPage.closed(why, id);
        };
    }

    private FieldSpec<MunicipalityNumber> municipality() {
        return FieldSpec.select("kommune", names.all().stream()
                .map(it -> Option.of(it.number().value(), it.number(), _ -> it.name())).toList()).required();
    }

    private static Form form(FieldSpec<MunicipalityNumber> municipality) {
        return Form.of("admission.partner", municipality, AddressFields.NAME, AddressFields.EMAIL);
    }

    private Page again(Person me, ApplicationId id, FormInput input, Words words) {
        return input.again(view(me.id(), id, input, words));
    }

    private View view(PersonId me, ApplicationId id, FormInput input, Words words) {
        var application = applications.get(id, me);
        return new View(application.partners().stream().map(partner -> line(partner, words)).toList(),
                input.view(url(id), words), period.closed(application, clock.instant()).isEmpty(),
                words.url("/soknad/" + id));
    }

    private Line line(Partner partner, Words words) {
        return new Line(names.of(partner.municipality()), partner.name() + ", " + partner.email(),
                StateText.of(partner.state(), words), StateText.tone(partner.state()),
                url(partner.application()) + "/" + partner.id() + "/fjern",
                words.localize("admission.partners.remove.means." + switch (partner.state()) {
                    case Partner.Agreed _ -> "agreed";
                    case Partner.Asked _ -> "asked";
                    case Partner.Declined _ -> "declined";
                }));
    }

    private static String url(ApplicationId id) {
        return "/soknad/" + id + "/partnere";
    }
}
