package no.innovasjonsskolen.admission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.draft.Blank;
import no.innovasjonsskolen.draft.Filled;
import no.innovasjonsskolen.draft.FormFields;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.invitation.AddressForm;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Field.Kind;
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

/** Whom the municipality applies together with. */
@Controller
class PartnersPage {

    private static final String MUNICIPALITY = "kommune";
    private static final List<Blank> BLANKS = Stream.concat(
            Stream.of(new Blank(MUNICIPALITY, Kind.SELECT, 4)), AddressForm.BLANKS.stream()).toList();

    record View(List<Line> partners, List<Field> fields, List<FormError> errors, boolean open, String action,
            String back) {}

    record Line(String name, String contact, String status, String tone, String remove) {}

    private final Applications applications;
    private final Representation representation;
    private final InvitePartner invitePartner;
    private final ApplicationPeriod period;
    private final MunicipalityName names;
    private final Frames frames;
    private final SchoolClock clock;

    PartnersPage(Applications applications, Representation representation, InvitePartner invitePartner,
            ApplicationPeriod period, MunicipalityName names, Frames frames, SchoolClock clock) {
        this.applications = applications;
        this.representation = representation;
        this.invitePartner = invitePartner;
        this.period = period;
        this.names = names;
        this.frames = frames;
        this.clock = clock;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/soknad/{id}/partnere")
    Page show(@SignedIn PersonId me, @PathVariable ApplicationId id, HttpServletRequest request) {
        var words = frames.words(request);
        return Page.show(view(me, id, fields(words), List.of(), words));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad/{id}/partnere")
    Page ask(@SignedIn Person me, @PathVariable ApplicationId id, HttpServletRequest request) {
        var words = frames.words(request);
        var filled = checked(Filled.read(request, BLANKS, words), words);
        if (!filled.isGood()) {
            return again(me, id, filled, words);
        }
        var municipality = MunicipalityNumber.of(filled.value(MUNICIPALITY));
        return switch (invitePartner.ask(me, id, municipality, filled.value(AddressForm.NAME),
                filled.value(AddressForm.EMAIL))) {
            case InvitePartner.Asked _, InvitePartner.TakenOff _ -> Page.goTo("/soknad/" + id + "/partnere");
            case InvitePartner.AlreadyHere _ -> again(me, id, filled.with(MUNICIPALITY,
                    words.localize("admission.partner.already", names.of(municipality))), words);
            case InvitePartner.Taken(var by) -> again(me, id, filled.with(MUNICIPALITY,
                    ApplyPage.taken(by, names.of(municipality), words)), words);
            case InvitePartner.NotNow(var why) ->
                again(me, id, filled.with(MUNICIPALITY, why.in(words)), words);
        };
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad/{id}/partnere/{partner}/fjern")
    Page takeOff(@SignedIn Person me, @PathVariable ApplicationId id, @PathVariable UUID partner) {
        return invitePartner.takeOff(me, id, partner) instanceof InvitePartner.NotNow(var why)
                ? ApplyPage.closed(why, id) : Page.goTo("/soknad/" + id + "/partnere");
    }

    private Filled checked(Filled filled, Words words) {
        var checked = filled;
        if (names.all().stream().noneMatch(it -> it.number().value().equals(filled.value(MUNICIPALITY)))) {
            checked = checked.with(MUNICIPALITY, words.localize("admission.partner.kommune.missing"));
        }
        return form(words).checked(checked);
    }

    private Page again(Person me, ApplicationId id, Filled filled, Words words) {
        return Page.invalid(view(me.id(), id, FormFields.again(fields(words), filled, words),
                filled.summary(), words));
    }

    private View view(PersonId me, ApplicationId id, List<Field> fields, List<FormError> errors,
            Words words) {
        var application = applications.get(id, representation.of(me));
        return new View(application.partners().stream().map(partner -> line(id, partner, words)).toList(),
                fields,
                errors, period.closed(application, clock.instant()).isEmpty(),
                "/soknad/" + id + "/partnere", words.url("/soknad/" + id));
    }

    private Line line(ApplicationId id, Partner partner, Words words) {
        var status = switch (partner.answer()) {
            case Partner.Asked _ -> words.localize("admission.partner.asked",
                    words.dateTime(partner.invitedAt()));
            case Partner.Agreed(var by, var at) ->
                words.localize("admission.partner.agreed", by, words.dateTime(at));
            case Partner.Declined(var by, var at) ->
                words.localize("admission.partner.declined", by, words.dateTime(at));
        };
        var tone = partner.answer() instanceof Partner.Asked ? "info"
                : partner.agreed() ? "success" : "warning";
        return new Line(names.of(partner.municipality()), partner.name() + ", "
                + partner.email(), status, tone,
                "/soknad/" + id + "/partnere/" + partner.id() + "/fjern");
    }

    private List<Field> fields(Words words) {
        var options = new ArrayList<Field.Option>();
        names.all().forEach(it -> options.add(new Field.Option(it.number().value(), it.name(), "")));
        return Stream.concat(Stream.of(form(words).field(MUNICIPALITY).oneOf(Kind.SELECT, options)),
                form(words).fields().stream()).toList();
    }

    private static AddressForm form(Words words) {
        return new AddressForm("admission.partner", words);
    }
}
