package no.innovasjonsskolen.admission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import no.innovasjonsskolen.draft.Filled;
import no.innovasjonsskolen.draft.FormFields;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
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

/** Who writes in the application, and a letter to one more. */
@Controller
class ColleaguesPage {

    record View(List<String> colleagues, List<Field> fields, List<FormError> errors, String action,
            String back) {}

    private final Applications applications;
    private final Representation representation;
    private final InviteColleague inviteColleague;
    private final People people;
    private final Frames frames;

    ColleaguesPage(Applications applications, Representation representation, InviteColleague inviteColleague,
            People people, Frames frames) {
        this.applications = applications;
        this.representation = representation;
        this.inviteColleague = inviteColleague;
        this.people = people;
        this.frames = frames;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/soknad/{id}/kolleger")
    Page show(@SignedIn PersonId me, @PathVariable ApplicationId id, HttpServletRequest request) {
        var words = frames.words(request);
        return Page.show(view(me, id, form(words).fields(), List.of(), words));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad/{id}/kolleger")
    Page ask(@SignedIn Person me, @PathVariable ApplicationId id, HttpServletRequest request) {
        var words = frames.words(request);
        var filled = form(words).checked(Filled.read(request, AddressForm.BLANKS, words));
        if (!filled.isGood()) {
            return Page.invalid(view(me.id(), id, FormFields.again(form(words).fields(), filled, words),
                    filled.summary(), words));
        }
        inviteColleague.ask(me, id, filled.value(AddressForm.NAME), filled.value(AddressForm.EMAIL));
        return Page.goTo("/soknad/" + id + "/kolleger");
    }

    private View view(PersonId me, ApplicationId id, List<Field> fields, List<FormError> errors,
            Words words) {
        var application = applications.get(id, representation.of(me));
        return new View(people.holding(new Role(RoleKind.COORDINATOR, application.lead().value())).stream()
                .map(Person::name).toList(), fields, errors, "/soknad/" + id + "/kolleger",
                words.url("/soknad/" + id));
    }

    private static AddressForm form(Words words) {
        return new AddressForm("admission.colleague", words);
    }
}
